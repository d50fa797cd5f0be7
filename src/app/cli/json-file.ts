import { readFile, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { CommandEnded, exitCodes } from './exit-codes.ts'

/**
 * Parses a JSON file. `-` is the standard input.
 *
 * @throws CommandEnded for wrong usage: the file is not readable or not JSON
 */
export async function loadJsonFile(path: string): Promise<unknown> {
  const content = await (path === '-' ? text(process.stdin) : readFile(path, 'utf8')).catch((error: Error) => {
    throw new CommandEnded(exitCodes.usage, 'FILE_UNREADABLE', `${path} cannot be read: ${error.message}`)
  })
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new CommandEnded(exitCodes.usage, 'NOT_JSON', `${path} is not valid JSON: ${(error as Error).message}`)
  }
}

/**
 * Writes the content to a file.
 *
 * @throws CommandEnded for wrong usage: the file cannot be written
 */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((error: Error) => {
    throw new CommandEnded(exitCodes.usage, 'FILE_UNWRITABLE', `${path} cannot be written: ${error.message}`)
  })
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
