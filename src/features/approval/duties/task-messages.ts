import { actionMessages } from '#shared/action-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  recurring_duty: {
    action: 'fulfil a recurring duty',
    title: (what: string) => `Fulfil: ${what}`,
    step: actionMessages.en.open,
  },
}

/** The texts of the tasks that the slice creates. */
export const dutiesTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    recurring_duty: {
      action: 'een terugkerende verplichting nakomen',
      title: (what) => `Nakomen: ${what}`,
      step: actionMessages.nl.open,
    },
  },
  fr: {
    recurring_duty: {
      action: 'remplir une obligation récurrente',
      title: (what) => `À remplir : ${what}`,
      step: actionMessages.fr.open,
    },
  },
  de: {
    recurring_duty: {
      action: 'eine wiederkehrende Pflicht erfüllen',
      title: (what) => `Zu erfüllen: ${what}`,
      step: actionMessages.de.open,
    },
  },
  da: {
    recurring_duty: {
      action: 'opfylde en tilbagevendende pligt',
      title: (what) => `Skal opfyldes: ${what}`,
      step: actionMessages.da.open,
    },
  },
}
