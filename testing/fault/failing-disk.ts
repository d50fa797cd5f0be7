import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

/**
 * Loaded before a script (`node --import`). Makes the disk fail in the database's thread after DISK_FAILS_AFTER
 * successful calls. DISK_FAILS=sync refuses to sync, DISK_FAILS=write reports a full disk.
 */
let remainingCalls = Number(process.env.DISK_FAILS_AFTER)

function failAfterwards<Call extends (...parameters: never[]) => unknown>(
  call: Call,
  code: string,
  errno: number,
): Call {
  return ((...parameters) => {
    remainingCalls -= 1
    if (remainingCalls < 0) throw Object.assign(new Error(`${code}: the disk fails`), { code, errno })
    return call(...parameters)
  }) as Call
}

if (!isMainThread) {
  const disk = { fsyncSync: fs.fsyncSync, writeSync: fs.writeSync }
  if (process.env.DISK_FAILS === 'sync') fs.fsyncSync = failAfterwards(disk.fsyncSync, 'EIO', -5)
  if (process.env.DISK_FAILS === 'write') {
    const failing = failAfterwards(disk.writeSync, 'ENOSPC', -28)
    // Output to the terminal is not written to the disk.
    fs.writeSync = ((target: number, ...rest: [Buffer]) =>
      target <= 2 ? disk.writeSync(target, ...rest) : failing(target, ...rest)) as typeof fs.writeSync
  }
  syncBuiltinESMExports()
}
