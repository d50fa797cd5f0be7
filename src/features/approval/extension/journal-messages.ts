import type { Catalogue } from '#shared/messages.ts'

const en = {
  'extension.confirmPeriodDecision': 'Extension or end of a plan confirmed',
  'extension.contestPeriodDecision': 'Extension or end of a plan contested',
  'extension.endPlan': 'End of a plan recorded',
  'extension.extendPlan': 'Extension of a plan recorded',
  'extension.withdrawExtension': 'Extension or end of a plan withdrawn',
  'extension.withdrawPeriodContest': 'Contest of an extension or end withdrawn',
}

/** The names of the procedures in the audit log. */
export const extensionJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'extension.confirmPeriodDecision': 'Verlenging of einde van een plan bevestigd',
    'extension.contestPeriodDecision': 'Verlenging of einde van een plan betwist',
    'extension.endPlan': 'Einde van een plan geregistreerd',
    'extension.extendPlan': 'Verlenging van een plan geregistreerd',
    'extension.withdrawExtension': 'Verlenging of einde van een plan ingetrokken',
    'extension.withdrawPeriodContest': 'Betwisting van een verlenging of einde ingetrokken',
  },
  fr: {
    'extension.confirmPeriodDecision': 'Prolongation ou fin d’un plan confirmée',
    'extension.contestPeriodDecision': 'Prolongation ou fin d’un plan contestée',
    'extension.endPlan': 'Fin d’un plan enregistrée',
    'extension.extendPlan': 'Prolongation d’un plan enregistrée',
    'extension.withdrawExtension': 'Prolongation ou fin d’un plan retirée',
    'extension.withdrawPeriodContest': 'Contestation d’une prolongation ou d’une fin retirée',
  },
  de: {
    'extension.confirmPeriodDecision': 'Verlängerung oder Ende eines Plans bestätigt',
    'extension.contestPeriodDecision': 'Verlängerung oder Ende eines Plans bestritten',
    'extension.endPlan': 'Ende eines Plans erfasst',
    'extension.extendPlan': 'Verlängerung eines Plans erfasst',
    'extension.withdrawExtension': 'Verlängerung oder Ende eines Plans zurückgezogen',
    'extension.withdrawPeriodContest': 'Bestreiten einer Verlängerung oder eines Endes zurückgezogen',
  },
  da: {
    'extension.confirmPeriodDecision': 'Forlængelse eller afslutning af en plan bekræftet',
    'extension.contestPeriodDecision': 'Forlængelse eller afslutning af en plan bestridt',
    'extension.endPlan': 'Afslutning af en plan registreret',
    'extension.extendPlan': 'Forlængelse af en plan registreret',
    'extension.withdrawExtension': 'Forlængelse eller afslutning af en plan trukket tilbage',
    'extension.withdrawPeriodContest': 'Indsigelse mod en forlængelse eller afslutning trukket tilbage',
  },
}
