import type { Catalogue } from '#shared/messages.ts'

const en = {
  extension_confirmation: {
    action: 'confirm a decision on the period of a plan',
    title: (what: string) => `Confirm the recorded decision on how long “${what}” is in force`,
    step: 'Confirm',
  },
  extension_contest: {
    action: 'examine a contested decision on the period of a plan',
    title: (what: string) => `Examine the contested decision on how long “${what}” is in force`,
    step: 'Examine contest',
  },
}

/** The texts of the tasks that the slice creates. */
export const extensionTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    extension_confirmation: {
      action: 'een beslissing over de looptijd van een plan bevestigen',
      title: (what) => `De geregistreerde beslissing over de looptijd van “${what}” bevestigen`,
      step: 'Bevestigen',
    },
    extension_contest: {
      action: 'een betwiste beslissing over de looptijd van een plan onderzoeken',
      title: (what) => `De betwiste beslissing over de looptijd van “${what}” onderzoeken`,
      step: 'Betwisting onderzoeken',
    },
  },
  fr: {
    extension_confirmation: {
      action: 'confirmer une décision sur la durée d’un plan',
      title: (what) => `Confirmer la décision enregistrée sur la durée de « ${what} »`,
      step: 'Confirmer',
    },
    extension_contest: {
      action: 'examiner une décision contestée sur la durée d’un plan',
      title: (what) => `Examiner la décision contestée sur la durée de « ${what} »`,
      step: 'Examiner la contestation',
    },
  },
  de: {
    extension_confirmation: {
      action: 'einen Beschluss über die Laufzeit eines Plans bestätigen',
      title: (what) => `Den erfassten Beschluss über die Laufzeit von „${what}“ bestätigen`,
      step: 'Bestätigen',
    },
    extension_contest: {
      action: 'einen bestrittenen Beschluss über die Laufzeit eines Plans prüfen',
      title: (what) => `Den bestrittenen Beschluss über die Laufzeit von „${what}“ prüfen`,
      step: 'Bestreitung prüfen',
    },
  },
  da: {
    extension_confirmation: {
      action: 'bekræfte en beslutning om en plans løbetid',
      title: (what) => `Bekræft den registrerede beslutning om løbetiden for »${what}«`,
      step: 'Bekræft',
    },
    extension_contest: {
      action: 'undersøge en bestridt beslutning om en plans løbetid',
      title: (what) => `Undersøg den bestridte beslutning om løbetiden for »${what}«`,
      step: 'Undersøg indsigelsen',
    },
  },
}
