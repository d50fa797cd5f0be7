import type { Catalogue } from '#shared/messages.ts'

const en = {
  issuer_consent: {
    action: 'agree to issue this plan',
    title: () => 'A plan is to be issued in the name of your organisation',
    step: 'Agree or refuse',
  },
}

/** The texts of the tasks that the slice creates. */
export const issuersTaskMessages: Catalogue<typeof en> = {
  en,
  nl: {
    issuer_consent: {
      action: 'instemmen met het mee uitvaardigen van dit plan',
      title: () => 'Een plan moet mee in naam van uw organisatie worden uitgevaardigd',
      step: 'Instemmen of weigeren',
    },
  },
  fr: {
    issuer_consent: {
      action: 'donner son accord pour émettre ce plan',
      title: () => 'Un plan doit être émis au nom de votre organisation',
      step: 'Accepter ou refuser',
    },
  },
  de: {
    issuer_consent: {
      action: 'der Herausgabe dieses Plans zustimmen',
      title: () => 'Ein Plan soll im Namen Ihrer Organisation herausgegeben werden',
      step: 'Zustimmen oder ablehnen',
    },
  },
  da: {
    issuer_consent: {
      action: 'give samtykke til at udstede denne plan',
      title: () => 'En plan skal udstedes i din organisations navn',
      step: 'Giv samtykke eller afslå',
    },
  },
}
