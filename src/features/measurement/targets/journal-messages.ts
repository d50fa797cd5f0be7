import type { Catalogue } from '#shared/messages.ts'
import { da as daStatuses } from '#shared/status-messages/da.ts'
import { de as deStatuses } from '#shared/status-messages/de.ts'
import { en as enStatuses } from '#shared/status-messages/en.ts'
import { fr as frStatuses } from '#shared/status-messages/fr.ts'
import { nl as nlStatuses } from '#shared/status-messages/nl.ts'

const en = {
  'indicators.results.explainVariance': enStatuses.standalone.varianceExplained,
  'indicators.results.overrideStatus': 'Status of a result overridden',
  'indicators.results.removeResult': 'Expected result deleted',
  'indicators.results.saveResult': enStatuses.standalone.expectedResultSaved,
}

/** The names of the procedures in the audit log. */
export const targetsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'indicators.results.explainVariance': nlStatuses.standalone.varianceExplained,
    'indicators.results.overrideStatus': 'Status van een resultaat aangepast',
    'indicators.results.removeResult': 'Verwacht resultaat verwijderd',
    'indicators.results.saveResult': nlStatuses.standalone.expectedResultSaved,
  },
  fr: {
    'indicators.results.explainVariance': frStatuses.standalone.varianceExplained,
    'indicators.results.overrideStatus': 'Statut d’un résultat modifié',
    'indicators.results.removeResult': 'Résultat attendu supprimé',
    'indicators.results.saveResult': frStatuses.standalone.expectedResultSaved,
  },
  de: {
    'indicators.results.explainVariance': deStatuses.standalone.varianceExplained,
    'indicators.results.overrideStatus': 'Status eines Ergebnisses überschrieben',
    'indicators.results.removeResult': 'Erwartetes Ergebnis gelöscht',
    'indicators.results.saveResult': deStatuses.standalone.expectedResultSaved,
  },
  da: {
    'indicators.results.explainVariance': daStatuses.standalone.varianceExplained,
    'indicators.results.overrideStatus': 'Status for et resultat tilsidesat',
    'indicators.results.removeResult': 'Forventet resultat slettet',
    'indicators.results.saveResult': daStatuses.standalone.expectedResultSaved,
  },
}
