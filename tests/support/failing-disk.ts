import { realDisk, type Disk } from '../../src-main/infrastructure/vault/durable-file.ts';

function diskError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A real disk with room for `capacity` more bytes: what fits is written, then "no space left". */
export function fullAfter(capacity: number): Disk {
  let left = capacity;
  const writeSync = (descriptor: number, bytes: Buffer, offset: number, length: number): number => {
    if (left === 0) throw diskError('ENOSPC');
    const written = realDisk.writeSync(descriptor, bytes, offset, Math.min(length, left));
    left -= written;
    return written;
  };
  return { ...realDisk, writeSync: writeSync as Disk['writeSync'] };
}

/** A real disk on which call number `count` (from 1) and all later changing calls fail: as if the power went. */
export function stoppedAfter(count: number): { readonly disk: Disk; readonly calls: () => number } {
  let calls = 0;
  const counted =
    <A extends unknown[], R>(call: (...values: A) => R) =>
    (...values: A): R => {
      calls += 1;
      if (calls > count) throw diskError('EIO');
      return call(...values);
    };
  const disk = {
    ...realDisk,
    openSync: counted(realDisk.openSync),
    writeSync: counted(realDisk.writeSync as (...values: unknown[]) => number),
    fsyncSync: counted(realDisk.fsyncSync),
    renameSync: counted(realDisk.renameSync),
    rmSync: counted(realDisk.rmSync),
  } as Disk;
  return { disk, calls: () => calls };
}
