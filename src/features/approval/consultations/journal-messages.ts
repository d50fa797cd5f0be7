import type { Catalogue } from '#shared/messages.ts'

const en = {
  'consultations.answerExpectation': 'Expectation answered',
  'consultations.endDistributionList': 'Distribution list ended',
  'consultations.replyToConsultation': 'Consultation answered',
  'consultations.saveDistributionList': 'Distribution list saved',
  'consultations.sendConsultation': 'Consultation sent',
  'consultations.sendReminders': 'Reminders for a consultation sent',
}

/** The names of the procedures in the audit log. */
export const consultationsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'consultations.answerExpectation': 'Verwachting beantwoord',
    'consultations.endDistributionList': 'Verzendlijst beëindigd',
    'consultations.replyToConsultation': 'Raadpleging beantwoord',
    'consultations.saveDistributionList': 'Verzendlijst opgeslagen',
    'consultations.sendConsultation': 'Raadpleging verzonden',
    'consultations.sendReminders': 'Herinneringen voor een raadpleging verzonden',
  },
  fr: {
    'consultations.answerExpectation': 'Réponse donnée à une attente',
    'consultations.endDistributionList': 'Liste de diffusion supprimée',
    'consultations.replyToConsultation': 'Réponse donnée à une consultation',
    'consultations.saveDistributionList': 'Liste de diffusion enregistrée',
    'consultations.sendConsultation': 'Consultation envoyée',
    'consultations.sendReminders': 'Rappels pour une consultation envoyés',
  },
  de: {
    'consultations.answerExpectation': 'Erwartung beantwortet',
    'consultations.endDistributionList': 'Verteiler entfernt',
    'consultations.replyToConsultation': 'Konsultation beantwortet',
    'consultations.saveDistributionList': 'Verteiler gespeichert',
    'consultations.sendConsultation': 'Konsultation versandt',
    'consultations.sendReminders': 'Erinnerungen zu einer Konsultation versandt',
  },
  da: {
    'consultations.answerExpectation': 'Forventning besvaret',
    'consultations.endDistributionList': 'Distributionsliste fjernet',
    'consultations.replyToConsultation': 'Høring besvaret',
    'consultations.saveDistributionList': 'Distributionsliste gemt',
    'consultations.sendConsultation': 'Høring sendt',
    'consultations.sendReminders': 'Påmindelser om en høring sendt',
  },
}
