import type { Catalogue } from '#shared/messages.ts'

const en = {
  'plans.issuers.answerRequest': 'Request to issue a plan answered',
  'plans.issuers.ask': 'Organisation asked again to issue a plan',
}

/** The names of the procedures in the audit log. */
export const issuersJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'plans.issuers.answerRequest': 'Verzoek om een plan mee uit te vaardigen beantwoord',
    'plans.issuers.ask': 'Organisatie opnieuw gevraagd een plan mee uit te vaardigen',
  },
  fr: {
    'plans.issuers.answerRequest': 'Réponse donnée à une demande d’émettre un plan en commun',
    'plans.issuers.ask': 'Organisation de nouveau invitée à émettre un plan en commun',
  },
  de: {
    'plans.issuers.answerRequest': 'Anfrage zur gemeinsamen Herausgabe eines Plans beantwortet',
    'plans.issuers.ask': 'Organisation erneut um die gemeinsame Herausgabe eines Plans gebeten',
  },
  da: {
    'plans.issuers.answerRequest': 'Anmodning om fælles udstedelse af en plan besvaret',
    'plans.issuers.ask': 'Organisation spurgt igen om fælles udstedelse af en plan',
  },
}
