import { expect, it } from 'vitest'
import { languages } from '#shared/language.ts'
import { linkLetter } from './link-email.ts'

const link = {
  url: 'https://integral.example/sign-in/link#secret',
  expiresAt: '2026-11-24T23:30:00.000Z',
  timeZone: 'Europe/Brussels',
}

it.each(languages)('a link is sent in %s, with the expiry time in the time zone of the country', (language) => {
  for (const kind of ['invitation', 'reset'] as const) {
    const letter = linkLetter(kind, { name: 'Robin', email: 'robin@example.org', language }, link)
    expect(letter.to).toBe('robin@example.org')
    expect(letter.text).toContain(link.url)
    expect(letter.text).toContain('Robin')
    expect(letter.text).toMatch(/25.*2026|2026.*25/)
    expect(letter.subject).toContain('Integral')
  }
})
