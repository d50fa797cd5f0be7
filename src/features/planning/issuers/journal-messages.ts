import type { Catalogue } from '#shared/messages.ts'

const en = {
  'plans.issuers.answerRequest': 'Request to issue a plan answered',
  'plans.issuers.ask': 'Organisation asked again to issue a plan',
  'plans.issuers.recordConsent': 'Agreement to issue a plan recorded',
  'plans.issuers.confirmConsent': 'Recorded consent to issue a plan confirmed',
}

/** The names of the procedures in the audit log. */
export const issuersJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'plans.issuers.answerRequest': 'Verzoek om een plan mee uit te vaardigen beantwoord',
    'plans.issuers.ask': 'Organisatie opnieuw gevraagd een plan mee uit te vaardigen',
    'plans.issuers.recordConsent': 'Instemming om een plan mee uit te vaardigen geregistreerd',
    'plans.issuers.confirmConsent': 'Geregistreerde instemming om een plan mee uit te vaardigen bevestigd',
  },
  fr: {
    'plans.issuers.answerRequest': 'Réponse donnée à une demande d’émettre un plan en commun',
    'plans.issuers.ask': 'Organisation de nouveau invitée à émettre un plan en commun',
    'plans.issuers.recordConsent': 'Accord pour émettre un plan enregistré',
    'plans.issuers.confirmConsent': 'Accord enregistré pour émettre un plan confirmé',
  },
  de: {
    'plans.issuers.answerRequest': 'Anfrage zur gemeinsamen Herausgabe eines Plans beantwortet',
    'plans.issuers.ask': 'Organisation erneut um die gemeinsame Herausgabe eines Plans gebeten',
    'plans.issuers.recordConsent': 'Zustimmung zur Herausgabe eines Plans erfasst',
    'plans.issuers.confirmConsent': 'Erfasste Zustimmung zur Herausgabe eines Plans bestätigt',
  },
  da: {
    'plans.issuers.answerRequest': 'Anmodning om fælles udstedelse af en plan besvaret',
    'plans.issuers.ask': 'Organisation spurgt igen om fælles udstedelse af en plan',
    'plans.issuers.recordConsent': 'Samtykke til at udstede en plan registreret',
    'plans.issuers.confirmConsent': 'Registreret samtykke til at udstede en plan bekræftet',
  },
}
