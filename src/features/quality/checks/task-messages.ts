import type { Catalogue } from '#shared/messages.ts'

const en = {
  grant_exception: {
    action: 'decide on requested exceptions',
    title: (what: string) => `Decide on the requested exceptions of “${what}”`,
    step: 'Decide on exceptions',
  },
}

/** The texts of the tasks that the slice creates. */
export const checksTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    grant_exception: {
      action: 'over gevraagde uitzonderingen beslissen',
      title: (what) => `Beslissen over de gevraagde uitzonderingen bij “${what}”`,
      step: 'Over uitzonderingen beslissen',
    },
  },
  fr: {
    grant_exception: {
      action: 'statuer sur les exceptions demandées',
      title: (what) => `Statuer sur les exceptions demandées pour « ${what} »`,
      step: 'Statuer sur les exceptions',
    },
  },
  de: {
    grant_exception: {
      action: 'über beantragte Ausnahmen entscheiden',
      title: (what) => `Über die beantragten Ausnahmen zu „${what}“ entscheiden`,
      step: 'Über Ausnahmen entscheiden',
    },
  },
  da: {
    grant_exception: {
      action: 'tage stilling til ønskede undtagelser',
      title: (what) => `Tag stilling til de ønskede undtagelser i »${what}«`,
      step: 'Tag stilling til undtagelser',
    },
  },
}
