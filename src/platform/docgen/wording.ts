import type { Language } from '#shared/language.ts'

/** The few texts that the renderer itself adds. All other text comes with the document. */
interface Wording {
  /** `{page}` and `{pages}` are filled in. */
  pageOf: string
  withheld: string
  skipToContent: string
}

export const wordings: Record<Language, Wording> = {
  en: { pageOf: 'Page {page} of {pages}', withheld: 'A part is withheld here', skipToContent: 'Skip to the text' },
  nl: {
    pageOf: 'Pagina {page} van {pages}',
    withheld: 'Hier is een deel weggelaten',
    skipToContent: 'Naar de tekst',
  },
  fr: { pageOf: 'Page {page} sur {pages}', withheld: 'Une partie est omise ici', skipToContent: 'Aller au texte' },
  de: {
    pageOf: 'Seite {page} von {pages}',
    withheld: 'Hier ist ein Teil zurückgehalten',
    skipToContent: 'Zum Text',
  },
  da: { pageOf: 'Side {page} af {pages}', withheld: 'En del er udeladt her', skipToContent: 'Gå til teksten' },
}
