import { confirmationMessages } from '#shared/confirmation-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'

const en = {
  'indicators.results.explainVariance': confirmationMessages.en.varianceExplained,
  'indicators.results.overrideStatus': 'Status of a result overridden',
  'indicators.results.removeResult': 'Expected result deleted',
  'indicators.results.saveResult': confirmationMessages.en.expectedResultSaved,
}

/** The names of the procedures in the audit log. */
export const targetsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'indicators.results.explainVariance': confirmationMessages.nl.varianceExplained,
    'indicators.results.overrideStatus': 'Status van een resultaat aangepast',
    'indicators.results.removeResult': 'Verwacht resultaat verwijderd',
    'indicators.results.saveResult': confirmationMessages.nl.expectedResultSaved,
  },
  fr: {
    'indicators.results.explainVariance': confirmationMessages.fr.varianceExplained,
    'indicators.results.overrideStatus': 'Statut d’un résultat modifié',
    'indicators.results.removeResult': 'Résultat attendu supprimé',
    'indicators.results.saveResult': confirmationMessages.fr.expectedResultSaved,
  },
  de: {
    'indicators.results.explainVariance': confirmationMessages.de.varianceExplained,
    'indicators.results.overrideStatus': 'Status eines Ergebnisses überschrieben',
    'indicators.results.removeResult': 'Erwartetes Ergebnis gelöscht',
    'indicators.results.saveResult': confirmationMessages.de.expectedResultSaved,
  },
  da: {
    'indicators.results.explainVariance': confirmationMessages.da.varianceExplained,
    'indicators.results.overrideStatus': 'Status for et resultat tilsidesat',
    'indicators.results.removeResult': 'Forventet resultat slettet',
    'indicators.results.saveResult': confirmationMessages.da.expectedResultSaved,
  },
}
