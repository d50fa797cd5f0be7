import type { Catalogue } from '#shared/messages.ts'

const en = {
  'jobs.print_letters': 'Letters printed',
  'letters.printLetters': 'Printing of letters requested',
  'letters.sendLetters': 'Letters about plans sent',
  'questions.answerQuestion': 'Member’s question answered',
  'questions.askQuestion': 'Member’s question asked',
  'questions.withdrawQuestion': 'Member’s question withdrawn',
  'sentDocuments.receiveSent': 'Receipt of a sent document confirmed',
  'submissions.runBulkAction': 'Action for several received plans carried out',
}

/** The names of the procedures in the audit log. */
export const submissionsJournalMessages: Catalogue<typeof en> = {
  en,
  nl: {
    'jobs.print_letters': 'Brieven afgedrukt',
    'letters.printLetters': 'Afdruk van brieven gevraagd',
    'letters.sendLetters': 'Brieven over plannen verzonden',
    'questions.answerQuestion': 'Vraag van een lid beantwoord',
    'questions.askQuestion': 'Vraag van een lid gesteld',
    'questions.withdrawQuestion': 'Vraag van een lid ingetrokken',
    'sentDocuments.receiveSent': 'Ontvangst van een verzonden document bevestigd',
    'submissions.runBulkAction': 'Actie voor meerdere ontvangen plannen uitgevoerd',
  },
  fr: {
    'jobs.print_letters': 'Lettres imprimées',
    'letters.printLetters': 'Impression de lettres demandée',
    'letters.sendLetters': 'Lettres sur des plans envoyées',
    'questions.answerQuestion': 'Réponse donnée à la question d’un membre',
    'questions.askQuestion': 'Question d’un membre posée',
    'questions.withdrawQuestion': 'Question d’un membre retirée',
    'sentDocuments.receiveSent': 'Réception d’un document envoyé confirmée',
    'submissions.runBulkAction': 'Action effectuée pour plusieurs plans reçus',
  },
  de: {
    'jobs.print_letters': 'Schreiben gedruckt',
    'letters.printLetters': 'Druck von Schreiben angefordert',
    'letters.sendLetters': 'Schreiben zu Plänen versandt',
    'questions.answerQuestion': 'Frage eines Mitglieds beantwortet',
    'questions.askQuestion': 'Frage eines Mitglieds gestellt',
    'questions.withdrawQuestion': 'Frage eines Mitglieds zurückgezogen',
    'sentDocuments.receiveSent': 'Empfang eines versandten Dokuments bestätigt',
    'submissions.runBulkAction': 'Aktion für mehrere eingegangene Pläne ausgeführt',
  },
  da: {
    'jobs.print_letters': 'Breve udskrevet',
    'letters.printLetters': 'Anmodet om udskrivning af breve',
    'letters.sendLetters': 'Breve om planer sendt',
    'questions.answerQuestion': 'Spørgsmål fra et medlem besvaret',
    'questions.askQuestion': 'Spørgsmål fra et medlem stillet',
    'questions.withdrawQuestion': 'Spørgsmål fra et medlem trukket tilbage',
    'sentDocuments.receiveSent': 'Modtagelse af et sendt dokument bekræftet',
    'submissions.runBulkAction': 'Handling udført for flere modtagne planer',
  },
}
