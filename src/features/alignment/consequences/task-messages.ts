import type { Catalogue } from '#shared/messages.ts'

const en = {
  consider_consequences: {
    action: 'review a change to another plan',
    title: (what: string) => `Review the changes in “${what}”`,
    step: 'Review',
  },
}

/** The texts of the tasks that the slice creates. */
export const consequencesTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    consider_consequences: {
      action: 'een wijziging van een ander plan bekijken',
      title: (what) => `De wijzigingen in “${what}” bekijken`,
      step: 'Bekijken',
    },
  },
  fr: {
    consider_consequences: {
      action: 'examiner une modification d’un autre plan',
      title: (what) => `Examiner les modifications de « ${what} »`,
      step: 'Examiner',
    },
  },
  de: {
    consider_consequences: {
      action: 'eine Änderung eines anderen Plans prüfen',
      title: (what) => `Die Änderungen in „${what}“ prüfen`,
      step: 'Prüfen',
    },
  },
  da: {
    consider_consequences: {
      action: 'overveje en ændring af en anden plan',
      title: (what) => `Gennemgå ændringerne i »${what}«`,
      step: 'Gennemgå',
    },
  },
}
