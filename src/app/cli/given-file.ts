import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CommandEnded, exitCodes } from './exit-codes.ts'

/** What stands in a file that was named. @throws CommandEnded wrong usage: not to be read */
export async function readGiven(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new CommandEnded(exitCodes.usage, 'FILE_UNREADABLE', `${path} cannot be read: ${error.message}`)
  })
  return new Uint8Array(bytes)
}

/** The same as a browser would send it. @throws CommandEnded wrong usage: not to be read */
export const openGiven = async (path: string): Promise<File> => new File([await readGiven(path)], basename(path))
