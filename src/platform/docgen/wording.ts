import type { Language } from '#shared/language.ts'

/** The few texts that the renderer itself adds. All other text comes with the document. */
interface Wording {
  /** `{page}` and `{pages}` are filled in. */
  pageLabel: string
  withheld: string
  skipToContent: string
}

export const wordings: Record<Language, Wording> = {
  en: { pageLabel: 'Page {page} of {pages}', withheld: 'A part is withheld here', skipToContent: 'Skip to the text' },
  nl: {
    pageLabel: 'Pagina {page} van {pages}',
    withheld: 'Hier is een deel weggelaten',
    skipToContent: 'Naar de tekst',
  },
  fr: { pageLabel: 'Page {page} sur {pages}', withheld: 'Une partie est omise ici', skipToContent: 'Aller au texte' },
  de: {
    pageLabel: 'Seite {page} von {pages}',
    withheld: 'Hier ist ein Teil zurückgehalten',
    skipToContent: 'Zum Text',
  },
  da: { pageLabel: 'Side {page} af {pages}', withheld: 'En del er udeladt her', skipToContent: 'Gå til teksten' },
}
