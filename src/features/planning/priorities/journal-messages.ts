import type { Catalogue } from '#shared/messages.ts'

const en = {
  'priorities.addPhenomena': 'Phenomena added to the prioritisation',
  'priorities.agreeScores': 'Scores agreed',
  'priorities.decidePriorities': 'Priorities decided',
  'priorities.rateCells': 'Phenomena rated',
  'priorities.removeExpectation': 'Expectation deleted',
  'priorities.removePhenomenon': 'Phenomenon removed from the prioritisation',
  'priorities.saveCriteria': 'Prioritisation criteria and weights saved',
  'priorities.saveExpectation': 'Expectation saved',
  'priorities.saveNotes': 'Dossier of a phenomenon saved',
}

/** The names of the procedures in the audit log. */
export const prioritiesJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'priorities.addPhenomena': 'Fenomenen aan de prioritering toegevoegd',
    'priorities.agreeScores': 'Afgesproken scores geregistreerd',
    'priorities.decidePriorities': 'Prioriteiten beslist',
    'priorities.rateCells': 'Fenomenen beoordeeld',
    'priorities.removeExpectation': 'Verwachting verwijderd',
    'priorities.removePhenomenon': 'Fenomeen uit de prioritering verwijderd',
    'priorities.saveCriteria': 'Criteria en gewichten van de prioritering opgeslagen',
    'priorities.saveExpectation': 'Verwachting opgeslagen',
    'priorities.saveNotes': 'Dossier van een fenomeen opgeslagen',
  },
  fr: {
    'priorities.addPhenomena': 'Phénomènes ajoutés à la priorisation',
    'priorities.agreeScores': 'Cotes convenues enregistrées',
    'priorities.decidePriorities': 'Priorités décidées',
    'priorities.rateCells': 'Cotes attribuées à des phénomènes',
    'priorities.removeExpectation': 'Attente supprimée',
    'priorities.removePhenomenon': 'Phénomène retiré de la priorisation',
    'priorities.saveCriteria': 'Critères et pondérations de la priorisation enregistrés',
    'priorities.saveExpectation': 'Attente enregistrée',
    'priorities.saveNotes': 'Dossier d’un phénomène enregistré',
  },
  de: {
    'priorities.addPhenomena': 'Phänomene zur Priorisierung hinzugefügt',
    'priorities.agreeScores': 'Werte vereinbart',
    'priorities.decidePriorities': 'Prioritäten beschlossen',
    'priorities.rateCells': 'Phänomene bewertet',
    'priorities.removeExpectation': 'Erwartung gelöscht',
    'priorities.removePhenomenon': 'Phänomen aus der Priorisierung entfernt',
    'priorities.saveCriteria': 'Kriterien und Gewichte der Priorisierung gespeichert',
    'priorities.saveExpectation': 'Erwartung gespeichert',
    'priorities.saveNotes': 'Dossier eines Phänomens gespeichert',
  },
  da: {
    'priorities.addPhenomena': 'Fænomener tilføjet til prioriteringen',
    'priorities.agreeScores': 'Scorer aftalt',
    'priorities.decidePriorities': 'Prioriteter besluttet',
    'priorities.rateCells': 'Fænomener vurderet',
    'priorities.removeExpectation': 'Forventning slettet',
    'priorities.removePhenomenon': 'Fænomen fjernet fra prioriteringen',
    'priorities.saveCriteria': 'Prioriteringens kriterier og vægte gemt',
    'priorities.saveExpectation': 'Forventning gemt',
    'priorities.saveNotes': 'Grundlaget for valget af et fænomen gemt',
  },
}
