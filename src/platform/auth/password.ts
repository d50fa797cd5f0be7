export const shortestPassword = 12
export const maxPasswordLength = 128

export type PasswordFlaw = 'too_short' | 'too_long' | 'too_uniform' | 'contains_own_name'

/**
 * Returns the reason why a password is too weak, or null. Length counts, not kinds of characters (NIST SP 800-63B,
 * OWASP ASVS 5.0 6.2). All characters are allowed, but not a few repeated characters and not the person's own name or
 * address.
 */
export function passwordFlaw(password: string, person: { name: string; email: string }): PasswordFlaw | null {
  const letters = [...password.normalize('NFC').toLowerCase()]
  if (letters.length < shortestPassword) return 'too_short'
  if (letters.length > maxPasswordLength) return 'too_long'
  if (new Set(letters).size < 5) return 'too_uniform'
  const own = [person.email, person.email.split('@')[0] ?? '', ...person.name.split(/\s+/)]
  const names = own.map((value) => value.toLowerCase()).filter((lowerCase) => lowerCase.length >= 4)
  const rest = names.reduce((text, name) => text.replaceAll(name, ''), letters.join(''))
  return rest.length < shortestPassword - 4 ? 'contains_own_name' : null
}
