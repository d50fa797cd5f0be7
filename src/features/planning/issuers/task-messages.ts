import type { Catalogue } from '#shared/messages.ts'

const en = {
  issuer_consent: {
    action: 'agree to issue this plan',
    title: () => 'A plan is to be issued in the name of your organisation',
    step: 'Agree or refuse',
  },
  issuer_consent_confirmation: {
    action: 'confirm the recorded consent to issue this plan',
    title: () => 'An organisation consented on paper to issue this plan',
    step: 'Compare with the document',
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
    issuer_consent_confirmation: {
      action: 'de geregistreerde instemming om dit plan mee uit te vaardigen bevestigen',
      title: () => 'Een organisatie stemde op papier in om dit plan mee uit te vaardigen',
      step: 'Met het document vergelijken',
    },
  },
  fr: {
    issuer_consent: {
      action: 'donner son accord pour émettre ce plan',
      title: () => 'Un plan doit être émis au nom de votre organisation',
      step: 'Accepter ou refuser',
    },
    issuer_consent_confirmation: {
      action: 'confirmer l’accord enregistré pour émettre ce plan',
      title: () => 'Une organisation a donné par écrit son accord pour émettre ce plan',
      step: 'Comparer avec le document',
    },
  },
  de: {
    issuer_consent: {
      action: 'der Herausgabe dieses Plans zustimmen',
      title: () => 'Ein Plan soll im Namen Ihrer Organisation herausgegeben werden',
      step: 'Zustimmen oder ablehnen',
    },
    issuer_consent_confirmation: {
      action: 'die erfasste Zustimmung zur Herausgabe dieses Plans bestätigen',
      title: () => 'Eine Organisation hat der Herausgabe dieses Plans schriftlich zugestimmt',
      step: 'Mit dem Dokument vergleichen',
    },
  },
  da: {
    issuer_consent: {
      action: 'give samtykke til at udstede denne plan',
      title: () => 'En plan skal udstedes i din organisations navn',
      step: 'Giv samtykke eller afslå',
    },
    issuer_consent_confirmation: {
      action: 'bekræfte det registrerede samtykke til at udstede denne plan',
      title: () => 'En organisation har skriftligt givet samtykke til at udstede denne plan',
      step: 'Sammenlign med dokumentet',
    },
  },
}
