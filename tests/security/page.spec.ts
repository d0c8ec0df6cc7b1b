import { request as httpRequest, createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { operationNames } from '@contract/names.ts';
import { openKindergarten, reply } from '../support/program-office.ts';
import { startProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

/** What the page can and cannot do; rows of section 1 of the security checklist. */

test.describe.configure({ mode: 'serial' });

let program: Program;
test.beforeAll(async () => {
  program = await startProgram({ language: 'nb' });
  await openKindergarten(program);
});
test.afterAll(() => program.forget());

test('the page is served by the program and nothing else is ever asked for', () => {
  expect(program.page().url()).toMatch(/^app:\/\/stafetten\/index\.html/);
  expect(program.requests.length).toBeGreaterThan(3);
  for (const url of program.requests) expect(url).toMatch(/^(blob:)?app:\/\/stafetten\//);
});

test('neither the page nor a worker has anything of Node', async () => {
  const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname'];
  const inPage = await program
    .page()
    .evaluate((all) => all.filter((name) => name in window), names);
  expect(inPage).toEqual([]);
  const worker = await program.page().evaluate(async () => {
    try {
      const made = new Worker(URL.createObjectURL(new Blob(['postMessage(typeof require)'])));
      return await new Promise<string>((resolve) => {
        made.onmessage = (event) => resolve(String(event.data));
        made.onerror = () => resolve('refused');
      });
    } catch {
      return 'refused';
    }
  });
  expect(worker).toBe('refused');
  expect(
    await program.electron.evaluate(({ app }) =>
      app.commandLine.hasSwitch('enable-blink-features'),
    ),
  ).toBe(false);
});

test('a page that bends its own objects cannot bend what the program answers', async () => {
  const answered = await program.page().evaluate(async () => {
    const { push } = Array.prototype;
    Array.prototype.push = () => {
      throw new Error('bent');
    };
    const answer = await window.stafetten.operations.settings.get({});
    Array.prototype.push = push;
    return answer.ok;
  });
  expect(answered).toBe(true);
});

test('what the page is given is frozen, is named in the contract, and takes no channel', async () => {
  const found = await program.page().evaluate(() => {
    const bridge = window.stafetten as unknown as Record<string, unknown>;
    const operations = bridge['operations'] as Record<string, Record<string, unknown>>;
    const thaw: string[] = [];
    const tryToChange = (name: string, target: object) => {
      try {
        Object.assign(target, { added: 1 });
      } catch {
        return;
      }
      if ('added' in target) thaw.push(name);
    };
    tryToChange('bridge', bridge);
    tryToChange('operations', operations);
    for (const [feature, verbs] of Object.entries(operations)) tryToChange(feature, verbs);
    try {
      Object.defineProperty(window, 'stafetten', { value: null });
      thaw.push('window');
    } catch {
      // Refused, as it must be.
    }
    return {
      keys: Object.keys(bridge).toSorted(),
      names: Object.entries(operations).flatMap(([feature, verbs]) =>
        Object.keys(verbs).map((verb) => `${feature}.${verb}`),
      ),
      kinds: [
        ...new Set(
          Object.values(operations).flatMap((verbs) =>
            Object.values(verbs).map((verb) => typeof verb),
          ),
        ),
      ],
      thaw,
    };
  });
  expect(found.thaw).toEqual([]);
  expect(found.keys).toEqual(['contractHash', 'on', 'operations']);
  expect(found.names.toSorted()).toEqual([...operationNames].toSorted());
  expect(found.kinds).toEqual(['function']);
});

test('keys that reach for prototypes are refused, and reach nothing', async () => {
  const answers = await program
    .page()
    .evaluate(() =>
      Promise.all(
        ['__proto__', 'constructor', 'prototype'].map((name) =>
          window.stafetten.operations.settings
            .set(JSON.parse(`{"locale":"nb","${name}":{"reached":1}}`))
            .then((answer) => answer.ok),
        ),
      ),
    );
  // The first never leaves the page: copying between the worlds drops it.
  expect(answers.slice(1)).toEqual([false, false]);
  const reached = () => 'reached' in {} || 'reached' in Object || 'reached' in Object.prototype;
  expect(await program.page().evaluate(reached)).toBe(false);
  expect(await program.electron.evaluate(reached)).toBe(false);
});

test('every permission is denied', async () => {
  const page = program.page();
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'persistent-storage',
      'background-sync',
      'storage-access',
      'window-management',
      'local-fonts',
      'clipboard-read',
      'screen-wake-lock',
      'accelerometer',
      'idle-detection',
    ];
    const answers: Record<string, string> = {};
    for (const name of names) {
      try {
        answers[name] = (await navigator.permissions.query({ name: name as PermissionName })).state;
      } catch {
        answers[name] = 'unknown';
      }
    }
    return answers;
  });
  for (const [name, state] of Object.entries(states))
    expect(['denied', 'unknown', 'prompt'], name).toContain(state);
  expect(Object.values(states)).not.toContain('granted');
  const asked = await page.evaluate(async () => {
    // No device is an empty list for some of these, an error for others.
    const refused = (attempt: Promise<unknown>) =>
      attempt.then(
        (given) => (Array.isArray(given) && given.length === 0 ? 'refused' : 'given'),
        () => 'refused',
      );
    const devices = navigator as unknown as Record<
      string,
      | {
          requestDevice?: (options: object) => Promise<unknown>;
          requestPort?: (options: object) => Promise<unknown>;
        }
      | undefined
    >;
    return {
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        ),
      ),
      notices: (await Notification.requestPermission()) === 'granted' ? 'given' : 'refused',
      clipboard: await refused(navigator.clipboard.readText()),
      usb: await refused(
        devices['usb']?.requestDevice?.({ filters: [] }) ?? Promise.reject(new Error('absent')),
      ),
      serial: await refused(
        devices['serial']?.requestPort?.({}) ?? Promise.reject(new Error('absent')),
      ),
      hid: await refused(
        devices['hid']?.requestDevice?.({ filters: [] }) ?? Promise.reject(new Error('absent')),
      ),
      bluetooth: await refused(
        devices['bluetooth']?.requestDevice?.({ acceptAllDevices: true }) ??
          Promise.reject(new Error('absent')),
      ),
    };
  });
  for (const [name, answer] of Object.entries(asked)) expect(answer, name).toBe('refused');
});

test('the content policy is the agreed one, with a fresh nonce for each document', async () => {
  const policies = await program.page().evaluate(async () => {
    const read = async () =>
      (await fetch('app://stafetten/index.html')).headers.get('Content-Security-Policy') ?? '';
    return [await read(), await read()];
  });
  const nonces = policies.map((policy) => /'nonce-([A-Za-z0-9+/=]{20,})'/.exec(policy)?.[1]);
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(policies[0]?.replace(nonces[0] ?? '', 'R')).toBe(
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-R'",
      "img-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-src 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ].join('; '),
  );
});

test('an inline script, an eval and a foreign style do not run', async () => {
  const result = await program.page().evaluate(async () => {
    const breaches: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      if (event.disposition === 'enforce') breaches.push(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    // In a task of the page's own: inside the inspector's call the policy does not hold.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(new Function('return true')());
        } catch {
          resolve(false);
        }
      }, 0);
    });
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.body.append(style);
    const width = getComputedStyle(document.body).outlineWidth;
    style.remove();
    script.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { ran: 'ran' in window, evaluated, width, breaches };
  });
  expect(result.ran).toBe(false);
  expect(result.evaluated).toBe(false);
  expect(result.width).not.toBe('7px');
  expect(result.breaches).toContain('script-src-elem');
  expect(result.breaches.some((directive) => directive.startsWith('style-src'))).toBe(true);
});

test('only the files of the page are served, whatever the address looks like', async () => {
  const statuses = await program.page().evaluate(async () => {
    const addresses = [
      '../main/main.cjs',
      '..%2fmain%2fmain.cjs',
      '%2e%2e/main/main.cjs',
      '..%5c..%5cpackage.json',
      '%5c..%5cmain%5cmain.cjs',
      'index.html/../../main/main.cjs',
      'assets/../../preload/index.cjs',
      'assets',
      'assets/',
      'index.html%00.js',
      'package.json',
      'renderer-files.json',
      '//etc/passwd',
      'index.html?x=1',
    ];
    const found: Record<string, number | string> = {};
    for (const address of addresses) {
      try {
        found[address] = (await fetch(`app://stafetten/${address}`)).status;
      } catch {
        found[address] = 'refused';
      }
    }
    try {
      found['post'] = (await fetch('app://stafetten/index.html', { method: 'POST' })).status;
    } catch {
      found['post'] = 'refused';
    }
    return found;
  });
  for (const [address, status] of Object.entries(statuses))
    expect([404, 'refused'], address).toContain(status);
});

test('another host, another scheme and a service worker are out of reach', async () => {
  const server = createServer((_request, response) => response.end('from outside')).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  let asked = 0;
  server.on('request', () => (asked += 1));
  const answers = await program.page().evaluate(async (local) => {
    const attempt = (work: Promise<unknown>) =>
      work.then(
        () => 'given',
        () => 'refused',
      );
    return {
      http: await attempt(fetch(`http://127.0.0.1:${local}/`)),
      file: await attempt(fetch('file:///etc/hostname')),
      other: await attempt(
        fetch('app://other/index.html').then((response) => {
          if (!response.ok) throw new Error('404');
        }),
      ),
      serviceWorker: await attempt(navigator.serviceWorker.register('/assets/none.js')),
      socket: await attempt(
        new Promise((resolve, reject) => {
          const socket = new WebSocket(`ws://127.0.0.1:${local}/`);
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
      ),
      image: await attempt(
        new Promise((resolve, reject) => {
          const image = new Image();
          image.onload = resolve;
          image.onerror = reject;
          image.src = `http://127.0.0.1:${local}/x.png`;
        }),
      ),
    };
  }, port);
  expect(answers).toEqual({
    http: 'refused',
    file: 'refused',
    other: 'refused',
    serviceWorker: 'refused',
    socket: 'refused',
    image: 'refused',
  });
  expect(asked).toBe(0);
  // The same server answers anybody else, so the silence above is the program's own.
  await new Promise<void>((resolve) =>
    httpRequest({ port, host: '127.0.0.1' }, () => resolve()).end(),
  );
  expect(asked).toBe(1);
  server.close();
});

test('an unknown operation, a wrong shape and a far too large input are refused by name', async () => {
  const page = program.page();
  const wrong = await reply(page, 'child.get', { childId: '../../etc/passwd' });
  expect(wrong.ok).toBe(false);
  const extra = await reply(page, 'settings.set', { locale: 'nb', extra: 1 } as never);
  expect(extra.ok).toBe(false);
  const large = await reply(page, 'drafts.save', { key: 'note/1', body: 'x'.repeat(8_000_000) });
  expect(large).toMatchObject({ ok: false, error: { code: 'tooLarge' } });
});
