import type { Language } from '#shared/language.ts'

/** The notice on every page of a document from a demo. */
export const illustrativeNotice: Record<Language, string> = {
  en: 'Illustrative: invented, no real plans, figures or persons',
  nl: 'Illustratief: verzonnen, geen echte plannen, cijfers of personen',
  fr: 'Illustratif : contenu fictif, sans plans, chiffres ni personnes réels',
  de: 'Illustrativ: erfunden, keine echten Pläne, Zahlen oder Personen',
  da: 'Illustrativt: opdigtet, ingen virkelige planer, tal eller personer',
}
