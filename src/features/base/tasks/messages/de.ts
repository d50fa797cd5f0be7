import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de = {
  kinds: {
    answer_items: 'diese Punkte beantworten',
    review_alignment: 'die Abstimmung mit der neuen Version prüfen',
    consider_consequences: 'eine Änderung eines anderen Plans prüfen',
    answer_signal: 'dieses Signal beantworten',
    answer_agreement: 'eine Bitte um Zustimmung beantworten',
    preparation_step: 'einen Vorbereitungsschritt eines Plans abschließen',
    cascade_step: 'einen Folgeplan oder eine Antwort vorlegen',
    react_to_round: 'Anmerkungen zu einem Entwurf abgeben',
    round_reminder: 'Erinnerung: Anmerkungen zu einem Entwurf abgeben',
    answer_comments: 'die Anmerkungen zu einem Plan beantworten',
    path_opinion: 'zu einem Plan Stellung nehmen',
    answer_consultation: 'Ihre Erwartungen an einen Plan mitteilen',
    path_decision: 'über einen Plan entscheiden',
    complete_plan: 'einen übersandten Plan ergänzen',
    answer_question: 'die Frage eines Mitglieds beantworten',
  },
  errors: {
    NOT_FOUND: 'Diese Aufgabe existiert nicht oder Sie haben keinen Zugriff darauf.',
    ALREADY_CLOSED: 'Diese Aufgabe ist bereits abgeschlossen. Laden Sie die Seite neu.',
    TASK_CLOSES_AUTOMATICALLY:
      'Sie müssen diese Aufgabe nicht selbst abschließen. Sie wird automatisch abgeschlossen, sobald Sie die Bitte erfüllt haben.',
    ASSIGNEE_NOT_IN_ORGANISATION:
      'Die Funktion oder Person gehört nicht zu dieser Organisation. Wählen Sie eine andere.',
  },
} satisfies SameKeys<typeof en>
