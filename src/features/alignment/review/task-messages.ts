import type { Catalogue } from '#shared/messages.ts'

const en = {
  review_alignment: {
    action: 'review the alignment with the new version',
    title: (what: string) => `Review your answers to the new version of “${what}”`,
    step: 'Review',
  },
}

/** The texts of the tasks that the slice creates. */
export const reviewTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    review_alignment: {
      action: 'de afstemming met de nieuwe versie nagaan',
      title: (what) => `Uw antwoorden op de nieuwe versie van “${what}” nakijken`,
      step: 'Nakijken',
    },
  },
  fr: {
    review_alignment: {
      action: 'revoir l’alignement avec la nouvelle version',
      title: (what) => `Revoir vos réponses à la nouvelle version de « ${what} »`,
      step: 'Revoir',
    },
  },
  de: {
    review_alignment: {
      action: 'die Abstimmung mit der neuen Version prüfen',
      title: (what) => `Ihre Antworten auf die neue Version von „${what}“ überprüfen`,
      step: 'Überprüfen',
    },
  },
  da: {
    review_alignment: {
      action: 'gennemgå samordningen med den nye version',
      title: (what) => `Gennemgå dine svar på den nye version af »${what}«`,
      step: 'Gennemgå',
    },
  },
}
