import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { CommandEnded, exitCodes } from './exit-codes.ts'

/**
 * Reads a named file.
 *
 * @throws CommandEnded for wrong usage: the file is not readable
 */
export async function loadGiven(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new CommandEnded(exitCodes.usage, 'FILE_UNREADABLE', `${path} cannot be read: ${error.message}`)
  })
  return new Uint8Array(bytes)
}

/**
 * Reads a named file as an upload.
 *
 * @throws CommandEnded for wrong usage: the file is not readable
 */
export const openGiven = async (path: string): Promise<File> => new File([await loadGiven(path)], basename(path))
