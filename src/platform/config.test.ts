import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseSettings, settings, WrongSettings } from './config.ts'

const listProblems = (environment: Record<string, string>): readonly string[] => {
  try {
    parseSettings(environment)
  } catch (error) {
    if (error instanceof WrongSettings) return error.problems
    throw error
  }
  return []
}

const makeConfigFile = (content: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'integral-settings-')), 'integral.config.json')
  writeFileSync(file, content)
  return file
}

describe('settings', () => {
  it('are optional: by default the server listens on this machine only, with an embedded database', () => {
    expect(parseSettings({})).toEqual({
      country: 'be',
      port: 4321,
      host: '127.0.0.1',
      publicUrl: undefined,
      databaseUrl: undefined,
      dataDir: './data',
      secret: undefined,
      smtpUrl: undefined,
      mailFrom: 'Integral <integral@localhost>',
      logLevel: 'info',
      trustedProxies: [],
    })
  })

  it('with errors are all reported together, with the expected values', () => {
    const problems = listProblems({ PORT: '99999', DATABASE_URL: 'mysql://here', SECRET: 'short', LOG_LEVEL: 'loud' })
    expect(problems).toEqual([
      'PORT must be a whole number from 0 to 65535.',
      'DATABASE_URL must be an address such as postgres://user:password@host:5432/integral.',
      'SECRET must be at least 32 characters, for example from: openssl rand -base64 48.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.',
    ])
  })

  it('never repeat a wrong value, which may be a secret', () => {
    expect(listProblems({ SECRET: 'hunter2', DATABASE_URL: 'user:hunter2@host' }).join()).not.toContain('hunter2')
  })

  it('must include the public address when the server listens to a network', () => {
    expect(listProblems({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('PUBLIC_URL must be set')])
    expect(listProblems({ HOST: '0.0.0.0', PUBLIC_URL: 'https://integral.example.org' })).toEqual([])
    expect(listProblems({ PUBLIC_URL: 'https://example.org/path' })).toHaveLength(1)
  })

  it('can come from a file, and the environment overrides the file', () => {
    const file = makeConfigFile('{ "PORT": 5000, "LOG_LEVEL": "warn" }')
    expect(parseSettings({ CONFIG_FILE: file, PORT: '6000' })).toMatchObject({ port: 6000, logLevel: 'warn' })
  })

  it('refuse a file that is missing, is not a JSON object, or contains an unknown setting', () => {
    expect(listProblems({ CONFIG_FILE: '/nowhere/integral.json' })).toEqual([
      expect.stringContaining('must be a JSON object'),
    ])
    expect(listProblems({ CONFIG_FILE: makeConfigFile('PORT=1') })).toEqual([
      expect.stringContaining('must be a JSON object'),
    ])
    expect(listProblems({ CONFIG_FILE: makeConfigFile('{ "PROT": 1 }') })).toEqual([
      expect.stringContaining('names PROT'),
    ])
  })

  it('each have a reason', () => {
    for (const { name, reason } of settings) expect(reason.length, name).toBeGreaterThan(20)
  })
})
