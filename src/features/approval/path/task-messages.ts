import type { Catalogue } from '#shared/messages.ts'

const en = {
  path_opinion: {
    action: 'give an opinion on a plan',
    title: (what: string) => `Give an opinion on “${what}”`,
    step: 'Give opinion',
  },
  path_decision: {
    action: 'decide on a plan',
    title: (what: string) => `Decide on “${what}”`,
    step: 'Decide',
  },
}

/** The texts of the tasks that the slice creates. */
export const pathTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    path_opinion: {
      action: 'advies geven over een plan',
      title: (what) => `Advies geven over “${what}”`,
      step: 'Advies geven',
    },
    path_decision: {
      action: 'over een plan beslissen',
      title: (what) => `Beslissen over “${what}”`,
      step: 'Beslissen',
    },
  },
  fr: {
    path_opinion: {
      action: 'rendre un avis sur un plan',
      title: (what) => `Rendre un avis sur « ${what} »`,
      step: 'Rendre l’avis',
    },
    path_decision: {
      action: 'prendre une décision sur un plan',
      title: (what) => `Prendre une décision sur « ${what} »`,
      step: 'Décider',
    },
  },
  de: {
    path_opinion: {
      action: 'zu einem Plan Stellung nehmen',
      title: (what) => `Stellung nehmen zu „${what}“`,
      step: 'Stellung nehmen',
    },
    path_decision: {
      action: 'über einen Plan entscheiden',
      title: (what) => `Über „${what}“ entscheiden`,
      step: 'Entscheiden',
    },
  },
  da: {
    path_opinion: {
      action: 'afgive udtalelse om en plan',
      title: (what) => `Afgiv udtalelse om »${what}«`,
      step: 'Afgiv udtalelse',
    },
    path_decision: {
      action: 'træffe beslutning om en plan',
      title: (what) => `Træf beslutning om »${what}«`,
      step: 'Beslut',
    },
  },
}
