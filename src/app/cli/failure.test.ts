import { ORPCError } from '@orpc/server'
import { CommanderError } from 'commander'
import { expect, it } from 'vitest'
import { WrongSettings } from '#platform/config.ts'
import { CommandEnded } from './exit-codes.ts'
import { describeFailure } from './failure.ts'

const coded = (code: string) => Object.assign(new Error('no'), { code })

it.each([
  ['help that was asked for', new CommanderError(0, 'commander.helpDisplayed', '(help)'), 0],
  ['a refusal', new ORPCError('PLAN_NOT_FOUND', { status: 404 }), 1],
  ['a migration that does not fit', coded('MIGRATION_REFUSED'), 1],
  ['an unknown option', new CommanderError(1, 'commander.unknownOption', 'no'), 2],
  ['wrong settings', new WrongSettings(['PORT must be a number.']), 2],
  ['a data folder in use', coded('DATA_FOLDER_IN_USE'), 3],
  ['a server that does not answer', coded('ECONNREFUSED'), 3],
  ['a wrong password of the database', coded('28P01'), 3],
  ['an end with its own code', new CommandEnded(3, 'NO_INSTANCE', 'no'), 3],
  ['a bug', new TypeError('undefined is not a function'), 4],
  ['a statement that is wrong', coded('42601'), 4],
])('%s ends the command with a specific exit code', (_what, error, exitCode) => {
  expect(describeFailure(error).exitCode).toBe(exitCode)
})
