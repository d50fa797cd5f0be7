import type { GeneralMessages } from './en.ts'

export const de: GeneralMessages = {
  resultMessages: {
    decided: {
      not_decided: (w) =>
        `„${w.step}“: Der Plan ist als gebilligt gekennzeichnet, es fehlt jedoch die Entscheidung von: ${w.who}.`,
      nobody: (w) => `„${w.step}“: Es ist niemand bekannt, der entscheiden oder Stellung nehmen kann.`,
      seat_empty: (w) => `„${w.step}“: Für den Sitz „${w.who}“ ist niemand bekannt.`,
      refused: (w) => `„${w.step}“: Billigung verweigert.`,
      waits: (w) => `„${w.step}“: Antwort steht noch aus: ${w.who}.`,
    },
    completed_before: {
      passed_over: (w) => `„${w.step}“ wurde nicht vor „${w.laterStep}“ abgeschlossen.`,
      no_reason: (w) => `„${w.step}“: Die fehlende Stellungnahme wurde ohne Begründung vermerkt: ${w.who}.`,
      nobody: (w) => `„${w.step}“: Es ist niemand bekannt, der entscheiden oder Stellung nehmen kann.`,
      refused: (w) => `„${w.step}“: Billigung verweigert.`,
      waits: (w) => `„${w.step}“: Antwort steht noch aus: ${w.who}.`,
    },
    motivated: {
      no_reason: (w) => `„${w.step}“ wurde ohne Begründung übersprungen oder in anderer Reihenfolge abgeschlossen.`,
    },
    duration: {
      other_duration: (w) =>
        `Endet am ${w.date}. Nach dem Gesetz, das zu Beginn des Plans in Kraft ist, muss er am ${w.bound} enden.`,
      other_start: (w) => `Beginnt am ${w.date}. Solche Pläne beginnen üblicherweise am 1. Januar.`,
    },
    reviewed: {
      review_open: (w) => `Die Überprüfung dieses Plans ist noch offen. Punkte ohne Antwort: ${w.count}.`,
      silent_change: (w) =>
        `Nicht gebilligte Änderung: Der Text weicht von der gebilligten Version ${w.version} ab, und es ist kein Addendum in Bearbeitung.`,
      silent_elsewhere: (w) =>
        `Nicht gebilligte Änderung: Inhalt der gebilligten Version ${w.version} wurde gelöscht, oder Deckblatt oder erwartete Ergebnisse weichen davon ab, und es ist kein Addendum in Bearbeitung.`,
    },
    evaluation_planned: {
      not_planned: () => 'Der Plan gibt nicht an, wie, wann und von wem er evaluiert wird.',
    },
  },
  fixes: {
    decided:
      'Fordern Sie die fehlende Entscheidung im Billigungsverfahren an, oder erfassen Sie die getroffene Entscheidung. Ist niemand bekannt, ergänzen Sie die Organisation oder die Funktion in der Struktur des Landes.',
    completed_before:
      'Fordern Sie im Billigungsverfahren die fehlende Stellungnahme oder Entscheidung an, erfassen Sie sie, oder vermerken Sie mit Begründung, dass die Stellungnahme fehlt.',
    motivated: 'Ziehen Sie den Schritt im Billigungsverfahren zurück und erfassen Sie ihn erneut, mit Begründung.',
    duration:
      'Bringen Sie die Laufzeit mit dem Gesetz in Einklang. Wurde der Plan durch Entscheidung verlängert, erfassen Sie die Verlängerung mit ihrem Datum.',
    reviewed:
      'Beantworten Sie jeden Punkt. Gebilligte Inhalte lassen sich nur durch ein Addendum ändern: Eröffnen Sie eines im Billigungsverfahren, oder stellen Sie dort den gebilligten Text wieder her.',
    evaluation_planned:
      'Geben Sie im Abschnitt zu Nachverfolgung und Evaluierung an, wann und von wem der Plan zur Halbzeit und am Ende evaluiert wird.',
  },
}
