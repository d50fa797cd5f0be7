import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de = {
  kinds: {
    answer_items: 'diese Punkte beantworten',
    review_alignment: 'die Abstimmung mit der neuen Version prüfen',
    consider_consequences: 'eine Änderung auf höherer Ebene prüfen',
    answer_signal: 'dieses Signal beantworten',
    answer_agreement: 'die Anfrage einer gleichrangigen Stelle beantworten',
    preparation_step: 'einen Schritt vor dem Beginn eines Plans bereitmachen',
    cascade_step: 'bringen, was ein Plan nach seinem Beginn erwartet',
    react_to_round: 'zu einem Entwurf Anmerkungen machen',
    round_reminder: 'Erinnerung: zu einem Entwurf Anmerkungen machen',
    answer_comments: 'die Anmerkungen zu einem Plan beantworten',
    path_opinion: 'zu einem Plan Stellung nehmen',
    answer_consultation: 'sagen, was Sie von einem Plan erwarten',
    path_decision: 'über einen Plan entscheiden',
    complete_plan: 'einen gesandten Plan ergänzen',
    answer_question: 'die Frage eines Mitglieds beantworten',
  },
  refusals: {
    NOT_FOUND: 'Diese Aufgabe gibt es nicht, oder sie ist nicht Ihre.',
    ALREADY_CLOSED: 'Diese Aufgabe ist bereits abgeschlossen.',
    CLOSES_BY_ITSELF: 'Diese Aufgabe endet von selbst: Tun Sie, worum sie bittet.',
    NOT_OF_THIS_ORGANISATION: 'Weder eine Funktion noch eine Person dieser Stelle.',
  },
} satisfies SameKeys<typeof en>
