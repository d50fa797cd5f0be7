import type { GeneralMessages } from './en.ts'

export const de: GeneralMessages = {
  resultMessages: {
    decided: {
      not_decided: (w) => `„${w.step}“: Der Plan gilt als genehmigt, aber ${w.who} hat nicht entschieden.`,
      nobody: (w) => `„${w.step}“: Niemand ist bekannt, der entscheiden oder Stellung nehmen könnte.`,
      seat_empty: (w) => `„${w.step}“: Für den Sitz „${w.who}“ ist niemand bekannt.`,
      refused: (w) => `„${w.step}“: Es wurde abgelehnt.`,
      waits: (w) => `„${w.step}“ wartet noch auf: ${w.who}.`,
    },
    through_before: {
      passed_over: (w) => `„${w.step}“ ist nicht vor „${w.laterStep}“ gekommen.`,
      no_reason: (w) => `„${w.step}“: Das Ausbleiben von ${w.who} ist ohne Grund festgehalten.`,
      nobody: (w) => `„${w.step}“: Niemand ist bekannt, der entscheiden oder Stellung nehmen könnte.`,
      refused: (w) => `„${w.step}“: Es wurde abgelehnt.`,
      waits: (w) => `„${w.step}“ wartet noch auf: ${w.who}.`,
    },
    motivated: {
      no_reason: (w) => `„${w.step}“ wurde ausgelassen oder in anderer Reihenfolge gegangen, und niemand sagt, warum.`,
    },
    duration: {
      other_duration: (w) => `Endet am ${w.date}; nach dem bei seinem Beginn geltenden Gesetz endet er am ${w.bound}.`,
      other_start: (w) => `Beginnt am ${w.date}; solche Pläne beginnen gewöhnlich am 1. Januar.`,
    },
    reviewed: {
      review_open: (w) =>
        `Die Überprüfung dieses Plans ist offen: ${w.count} Punkte von oben haben noch keine Antwort.`,
      silent_change: (w) =>
        `Lautet anders als in Version ${w.version}, die genehmigt ist, und kein Addendum ist unterwegs.`,
      silent_elsewhere: (w) =>
        `Etwas, das in Version ${w.version} genehmigt wurde, fehlt oder lautet auf dem Deckblatt oder im Erwarteten anders, und kein Addendum ist unterwegs.`,
    },
    evaluation_planned: {
      not_planned: () => 'Nirgends steht, wie, wann und von wem dieser Plan evaluiert wird.',
    },
  },
  mends: {
    decided:
      'Bitten Sie auf dem gesetzlichen Weg darum, wer nicht entschieden hat, oder schreiben Sie auf, was entschieden wurde; ist niemand bekannt, fügen Sie das Gremium oder die Funktion der Struktur des Landes hinzu.',
    through_before:
      'Bitten Sie auf dem gesetzlichen Weg darum, schreiben Sie auf, was gesagt wurde, oder halten Sie mit Grund fest, dass es ausblieb.',
    motivated: 'Nehmen Sie den Schritt auf dem gesetzlichen Weg zurück, und sagen Sie ihn mit seiner Begründung neu.',
    duration:
      'Bringen Sie die Laufzeit mit dem Gesetz in Einklang; wurde der Plan durch Entscheidung verlängert, halten Sie eine Verlängerung mit ihrem Datum fest.',
    reviewed:
      'Beantworten Sie jeden Punkt. Genehmigtes ändert sich durch ein Addendum: Eröffnen Sie eines auf dem gesetzlichen Weg, oder stellen Sie dort die genehmigten Worte wieder her.',
    evaluation_planned:
      'Schreiben Sie in den Abschnitt zu Nachverfolgung und Evaluierung, wann der Plan zur Halbzeit und am Ende evaluiert wird, und von wem.',
  },
}
