import type { Catalogue } from '#shared/messages.ts'

const en = {
  path_opinion: {
    action: 'give an opinion on a plan',
    title: (what: string) => `Give an opinion on “${what}”`,
    step: 'Give opinion',
  },
  path_confirmation: {
    action: 'confirm an act that was recorded',
    title: (what: string) => `Confirm what was recorded for you on “${what}”`,
    step: 'Confirm',
  },
  path_contest: {
    action: 'examine a contested act',
    title: (what: string) => `Examine what was contested on “${what}”`,
    step: 'Examine contest',
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
    path_confirmation: {
      action: 'bevestigen wat namens u werd geregistreerd',
      title: (what) => `Bevestigen wat namens u werd geregistreerd over “${what}”`,
      step: 'Bevestigen',
    },
    path_contest: {
      action: 'een betwiste handeling onderzoeken',
      title: (what) => `Onderzoeken wat werd betwist over “${what}”`,
      step: 'Betwisting onderzoeken',
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
    path_confirmation: {
      action: 'confirmer ce qui a été enregistré en votre nom',
      title: (what) => `Confirmer ce qui a été enregistré en votre nom sur « ${what} »`,
      step: 'Confirmer',
    },
    path_contest: {
      action: 'examiner un acte contesté',
      title: (what) => `Examiner ce qui a été contesté sur « ${what} »`,
      step: 'Examiner la contestation',
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
    path_confirmation: {
      action: 'bestätigen, was für Sie erfasst wurde',
      title: (what) => `Bestätigen, was für Sie zu „${what}“ erfasst wurde`,
      step: 'Bestätigen',
    },
    path_contest: {
      action: 'eine bestrittene Handlung prüfen',
      title: (what) => `Prüfen, was zu „${what}“ bestritten wurde`,
      step: 'Bestrittenes prüfen',
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
    path_confirmation: {
      action: 'bekræft det, der er registreret for jer',
      title: (what) => `Bekræft det, der er registreret for jer om »${what}«`,
      step: 'Bekræft',
    },
    path_contest: {
      action: 'undersøge en bestridt handling',
      title: (what) => `Undersøg, hvad der er bestridt om »${what}«`,
      step: 'Undersøg indsigelsen',
    },
    path_decision: {
      action: 'træffe beslutning om en plan',
      title: (what) => `Træf beslutning om »${what}«`,
      step: 'Beslut',
    },
  },
}
