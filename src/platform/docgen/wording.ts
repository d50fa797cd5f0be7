import type { Language } from '#shared/language.ts'

/** The few texts that the renderer itself adds. All other text comes with the document. */
interface Wording {
  /** `{page}` and `{pages}` are filled in. */
  pageLabel: string
  withheld: string
  skipToContent: string
}

export const wordings: Record<Language, Wording> = {
  en: { pageLabel: 'Page {page} of {pages}', withheld: 'This part is not shown', skipToContent: 'Skip to content' },
  nl: {
    pageLabel: 'Pagina {page} van {pages}',
    withheld: 'Dit deel wordt niet getoond',
    skipToContent: 'Naar de inhoud',
  },
  fr: {
    pageLabel: 'Page {page} sur {pages}',
    withheld: 'Cette partie n’est pas affichée',
    skipToContent: 'Aller au contenu',
  },
  de: {
    pageLabel: 'Seite {page} von {pages}',
    withheld: 'Dieser Teil wird nicht ausgewiesen',
    skipToContent: 'Zum Inhalt',
  },
  da: { pageLabel: 'Side {page} af {pages}', withheld: 'Denne del vises ikke', skipToContent: 'Gå til indholdet' },
}
