import { existsSync, readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

/** A setting: the names in the environment and in the file, the default and the reason for the setting. */
interface Setting<Schema extends z.ZodType = z.ZodType> {
  schema: Schema
  /** The default as shown in the documentation. */
  default: string
  reason: string
  /** The valid values, shown when the value is wrong. */
  fix: string
}

const setting = <Schema extends z.ZodType>(entry: Setting<Schema>): Setting<Schema> => entry
const makeUrlSchema = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))
const isAddress = (text: string) => isIP(text) !== 0

/**
 * All settings of an instance. The environment takes precedence over the file. Documentation and errors are generated
 * from this table.
 */
const table = {
  COUNTRY: setting({
    schema: z.string().trim().min(1).max(500).default('be'),
    default: 'be',
    reason:
      'The country of this instance: the code of an included pack, or the path of a folder with a pack. It is chosen once, before the first start.',
    fix: 'the code of a pack (be, nl), or the path of a folder with a pack',
  }),
  PORT: setting({
    schema: z.coerce.number().int().min(0).max(65_535).default(4321),
    default: '4321',
    reason: 'The TCP port on which the server listens. 0 selects a free port.',
    fix: 'a whole number from 0 to 65535',
  }),
  HOST: setting({
    schema: z.string().min(1).default('127.0.0.1'),
    default: '127.0.0.1',
    reason:
      'The address on which the server listens. By default, only this machine can connect. 0.0.0.0 allows every network. A demo always listens on this machine only.',
    fix: 'an address of this machine, for example 127.0.0.1 or 0.0.0.0',
  }),
  PUBLIC_URL: setting({
    schema: makeUrlSchema('http:', 'https:')
      .refine((text) => new URL(text).pathname === '/')
      .transform((text) => new URL(text).origin)
      .optional(),
    default: 'http://localhost:PORT',
    reason:
      'The address that users open in their browser. Links in emails start with it, requests from other sites are refused, and cookies are secure when it starts with https.',
    fix: 'an address without a path, for example https://integral.example.org',
  }),
  DATABASE_URL: setting({
    schema: makeUrlSchema('postgres:', 'postgresql:').optional(),
    default: 'none: the embedded database in DATA_DIR',
    reason: 'PostgreSQL 17 or newer, for an instance that is too large for the embedded database.',
    fix: 'an address such as postgres://user:password@host:5432/integral',
  }),
  DATA_DIR: setting({
    schema: z.string().min(1).default('./data'),
    default: './data',
    reason: 'The folder of the embedded database and the secret. Only the owner of the folder has access.',
    fix: 'the path of a folder',
  }),
  SECRET: setting({
    schema: z.string().min(32).optional(),
    default: 'created at the first start and stored in DATA_DIR, readable by the owner only',
    reason: 'Signs the session cookies. All servers of an instance need the same secret.',
    fix: 'at least 32 characters, for example from: openssl rand -base64 48',
  }),
  SMTP_URL: setting({
    schema: makeUrlSchema('smtp:', 'smtps:').optional(),
    default: 'none: links are shown to the administrator instead of sent by email',
    reason: 'The mail server for invitations and password resets.',
    fix: 'an address such as smtps://user:password@mail.example.org:465',
  }),
  MAIL_FROM: setting({
    schema: z
      .string()
      .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/)
      .default('Integral <integral@localhost>'),
    default: 'Integral <integral@localhost>',
    reason: 'The sender of invitations and password resets.',
    fix: 'an email address, for example Integral <integral@example.org>',
  }),
  LOG_LEVEL: setting({
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    default: 'info',
    reason: 'The amount of logging on standard output, as a JSON object per line.',
    fix: 'one of fatal, error, warn, info, debug, silent',
  }),
  TRUSTED_PROXY: setting({
    schema: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((part) => part.trim())
          .filter((value) => value !== ''),
      )
      .refine((addresses) => addresses.every(isAddress)),
    default: 'none',
    reason:
      'Addresses of the reverse proxies in front of the server, separated by commas. X-Forwarded-For is used only from these addresses, because any other client could forge it to avoid the limits on sign-in attempts.',
    fix: 'IP addresses separated by commas, for example 10.0.0.5,10.0.0.6',
  }),
} satisfies Record<string, Setting>

export type SettingName = keyof typeof table

export const settings: readonly { name: SettingName; default: string; reason: string }[] = Object.entries(table).map(
  ([name, entry]) => ({ name: name as SettingName, default: entry.default, reason: entry.reason }),
)

export interface Settings {
  /** Code of an included pack, or the folder of another pack. */
  country: string
  port: number
  host: string
  publicUrl?: string | undefined
  databaseUrl?: string | undefined
  dataDir: string
  secret?: string | undefined
  smtpUrl?: string | undefined
  mailFrom: string
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  trustedProxies: readonly string[]
}

/** All invalid settings, each with a way to fix it. */
export class WrongSettings extends Error {
  readonly code = 'SETTINGS_INVALID'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`The settings are wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

/**
 * Reads the settings from the environment, and from `CONFIG_FILE` or `integral.config.json` if present. An empty value
 * counts as absent.
 * @throws WrongSettings
 */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const problems: string[] = []
  const given = { ...parseFile(environment.CONFIG_FILE, problems), ...environment }
  const read = <Name extends SettingName>(name: Name): z.output<(typeof table)[Name]['schema']> => {
    const { schema, fix } = table[name]
    const parsed = schema.safeParse(given[name] === '' ? undefined : given[name])
    if (!parsed.success) problems.push(`${name} must be ${fix}.`)
    return parsed.data as z.output<(typeof table)[Name]['schema']>
  }
  const result: Settings = {
    country: read('COUNTRY'),
    port: read('PORT'),
    host: read('HOST'),
    publicUrl: read('PUBLIC_URL'),
    databaseUrl: read('DATABASE_URL'),
    dataDir: read('DATA_DIR'),
    secret: read('SECRET'),
    smtpUrl: read('SMTP_URL'),
    mailFrom: read('MAIL_FROM'),
    logLevel: read('LOG_LEVEL'),
    trustedProxies: read('TRUSTED_PROXY'),
  }
  if (!given.PUBLIC_URL && given.HOST && !isLoopback(given.HOST)) {
    problems.push('PUBLIC_URL must be set where HOST is not this machine alone: the address that people type in.')
  }
  if (problems.length > 0) throw new WrongSettings(problems)
  return result
}

function parseFile(path: string | undefined, problems: string[]): Record<string, string> {
  const file = resolve(path || 'integral.config.json')
  if (!path && !existsSync(file)) return {}
  const parsed = z.record(z.string(), z.union([z.string(), z.number()])).safeParse(parseJson(file))
  if (!parsed.success) {
    problems.push(`${file} must be a JSON object with the names of settings and their values.`)
    return {}
  }
  for (const name of Object.keys(parsed.data).filter((key) => !Object.hasOwn(table, key))) {
    problems.push(`${file} names ${name}, which is no setting. There are: ${Object.keys(table).join(', ')}.`)
  }
  return Object.fromEntries(Object.entries(parsed.data).map(([name, value]) => [name, String(value)]))
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
