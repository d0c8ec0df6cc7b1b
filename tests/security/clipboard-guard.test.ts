import { expect, test } from 'vitest';
import { createClipboardGuard } from '../../src-main/electron/clipboard-guard.ts';

function desk() {
  let text = '';
  const guard = createClipboardGuard({
    readText: () => text,
    clear: () => {
      text = '';
    },
  });
  return { guard, copy: (next: string) => void (text = next), held: () => text };
}

test('what was copied in the window is gone when it locks', async () => {
  const { guard, copy, held } = desk();
  await guard.focused();
  copy('eingongskode');
  await guard.forget();
  expect(held()).toBe('');
});

test('what was copied in the window is gone when it locks from the background', async () => {
  const { guard, copy, held } = desk();
  await guard.focused();
  copy('teksten til meldinga');
  await guard.blurred();
  await guard.forget();
  expect(held()).toBe('');
});

test('what was copied before coming to the window is left alone', async () => {
  const { guard, copy, held } = desk();
  copy('handleliste');
  await guard.focused();
  await guard.forget();
  expect(held()).toBe('handleliste');
});

test('what was copied in another program afterwards is left alone', async () => {
  const { guard, copy, held } = desk();
  await guard.focused();
  copy('teksten til meldinga');
  await guard.blurred();
  copy('handleliste');
  await guard.focused();
  await guard.forget();
  expect(held()).toBe('handleliste');
});

test('a lock counts from itself: what stood there at the last one is not taken later', async () => {
  const { guard, copy, held } = desk();
  await guard.focused();
  await guard.forget();
  await guard.blurred();
  copy('handleliste');
  await guard.forget();
  expect(held()).toBe('handleliste');
});

test('a clipboard that answers later is treated in the order things happened', async () => {
  let text = '';
  const guard = createClipboardGuard({
    readText: () => Promise.resolve(text),
    clear: async () => {
      text = '';
    },
  });
  await guard.focused();
  text = 'eingongskode';
  void guard.blurred();
  await guard.forget();
  expect(text).toBe('');
});

test('a clipboard that cannot be read or emptied never holds up a lock', async () => {
  const refuse = () => {
    throw new Error('busy');
  };
  const unreadable = createClipboardGuard({ readText: refuse, clear: refuse });
  await unreadable.focused();
  await unreadable.blurred();
  await expect(unreadable.forget()).resolves.toBeUndefined();
  let text = '';
  const stuck = createClipboardGuard({ readText: () => text, clear: refuse });
  await stuck.focused();
  text = 'eingongskode';
  await expect(stuck.forget()).resolves.toBeUndefined();
});
