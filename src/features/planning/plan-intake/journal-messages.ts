import type { Catalogue } from '#shared/messages.ts'

const en = {
  'intake.importFile': 'Word document imported',
  'intake.importText': 'Pasted text imported',
  'intake.insertAccepted': 'Accepted elements inserted into the plan',
  'intake.regenerateProposal': 'New proposal for a long document requested',
  'intake.removeIntake': 'Imported document deleted',
  'intake.saveOutline': 'Proposal reviewed',
  'jobs.propose_outline': 'Proposal for a long document generated',
}

/** The names of the procedures in the audit log. */
export const planIntakeJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'intake.importFile': 'Word-document geïmporteerd',
    'intake.importText': 'Geplakte tekst geïmporteerd',
    'intake.insertAccepted': 'Aanvaarde elementen in het plan ingevoegd',
    'intake.regenerateProposal': 'Nieuw voorstel voor een lang document gevraagd',
    'intake.removeIntake': 'Geïmporteerd document verwijderd',
    'intake.saveOutline': 'Voorstel nagekeken',
    'jobs.propose_outline': 'Voorstel voor een lang document opgemaakt',
  },
  fr: {
    'intake.importFile': 'Document Word importé',
    'intake.importText': 'Texte collé importé',
    'intake.insertAccepted': 'Éléments acceptés insérés dans le plan',
    'intake.regenerateProposal': 'Nouvelle proposition pour un long document demandée',
    'intake.removeIntake': 'Document importé supprimé',
    'intake.saveOutline': 'Proposition examinée',
    'jobs.propose_outline': 'Proposition pour un long document établie',
  },
  de: {
    'intake.importFile': 'Word-Dokument importiert',
    'intake.importText': 'Eingefügter Text importiert',
    'intake.insertAccepted': 'Angenommene Elemente in den Plan übernommen',
    'intake.regenerateProposal': 'Neuer Vorschlag zu einem langen Dokument angefordert',
    'intake.removeIntake': 'Importiertes Dokument entfernt',
    'intake.saveOutline': 'Vorschlag überprüft',
    'jobs.propose_outline': 'Vorschlag zu einem langen Dokument erstellt',
  },
  da: {
    'intake.importFile': 'Word-dokument importeret',
    'intake.importText': 'Indsat tekst importeret',
    'intake.insertAccepted': 'Accepterede elementer indsat i planen',
    'intake.regenerateProposal': 'Anmodet om nyt forslag til et langt dokument',
    'intake.removeIntake': 'Importeret dokument fjernet',
    'intake.saveOutline': 'Forslag gennemgået',
    'jobs.propose_outline': 'Forslag til et langt dokument udarbejdet',
  },
}
