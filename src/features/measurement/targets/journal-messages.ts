import type { Catalogue } from '#shared/messages.ts'
import { statusMessages } from '#shared/status-messages/index.ts'

const en = {
  'indicators.results.explainVariance': statusMessages.en.standalone.varianceExplained,
  'indicators.results.overrideStatus': 'Status of a result overridden',
  'indicators.results.removeResult': 'Expected result deleted',
  'indicators.results.saveResult': statusMessages.en.standalone.expectedResultSaved,
}

/** The names of the procedures in the audit log. */
export const targetsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'indicators.results.explainVariance': statusMessages.nl.standalone.varianceExplained,
    'indicators.results.overrideStatus': 'Status van een resultaat aangepast',
    'indicators.results.removeResult': 'Verwacht resultaat verwijderd',
    'indicators.results.saveResult': statusMessages.nl.standalone.expectedResultSaved,
  },
  fr: {
    'indicators.results.explainVariance': statusMessages.fr.standalone.varianceExplained,
    'indicators.results.overrideStatus': 'Statut d’un résultat modifié',
    'indicators.results.removeResult': 'Résultat attendu supprimé',
    'indicators.results.saveResult': statusMessages.fr.standalone.expectedResultSaved,
  },
  de: {
    'indicators.results.explainVariance': statusMessages.de.standalone.varianceExplained,
    'indicators.results.overrideStatus': 'Status eines Ergebnisses überschrieben',
    'indicators.results.removeResult': 'Erwartetes Ergebnis gelöscht',
    'indicators.results.saveResult': statusMessages.de.standalone.expectedResultSaved,
  },
  da: {
    'indicators.results.explainVariance': statusMessages.da.standalone.varianceExplained,
    'indicators.results.overrideStatus': 'Status for et resultat tilsidesat',
    'indicators.results.removeResult': 'Forventet resultat slettet',
    'indicators.results.saveResult': statusMessages.da.standalone.expectedResultSaved,
  },
}
