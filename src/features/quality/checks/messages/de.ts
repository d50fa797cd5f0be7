import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'
import { de as general } from './general/de.ts'

export const de: SameKeys<typeof en> = {
  checks: 'Prüfungen',
  checksOf: (count) => `Prüfungen · ${count}`,
  intro:
    'Was Gesetz und Methode von diesem Plan noch verlangen. Ein Fehler verhindert den Schritt des gesetzlichen Wegs, zu dem er gehört, oder sonst das Festschreiben einer Version; eine Warnung verlangt eine Begründung; ein Hinweis wird nur gezeigt.',
  nothing: 'Es wird nichts verlangt',
  nothingText: 'Jede anwendbare Regel wurde berechnet, und keine hat etwas gefunden.',
  severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  notComputed: 'nicht berechnet',
  rule: 'Regel',
  methodRule: 'Methodenregel',
  basis: 'Grundlage',
  element: 'Betrifft',
  wholePlan: 'den Plan als Ganzes',
  fix: 'Wie man es behebt',
  goThere: 'Dorthin',
  blocks: (count) =>
    count === 1
      ? '1 Fehler verhindert einen Schritt oder eine Version'
      : `${count} Fehler verhindern einen Schritt oder eine Version`,
  exception: {
    give: 'Begründete Ausnahme geben',
    reason: 'Begründung, in der Version abgedruckt',
    endsOn: 'Gilt bis',
    given: (person, on) => `Ausnahme von ${person}, bis ${on}`,
    withdraw: 'Zurückziehen',
    title: 'Begründete Ausnahmen',
    none: 'Es wurde keine Ausnahme gegeben.',
  },
  scores: {
    title: 'Vier Erfolgsfaktoren',
    measurability: 'Messbarkeit',
    accountability: 'Verantwortung',
    evaluation: 'Evaluierung',
    adaptation: 'Anpassung',
    of: (met, all) => `${met} von ${all} haben einen Verantwortlichen`,
    measured: (met, all) => `${met} von ${all} Zielen werden gemessen`,
    missing: {
      elements: 'nicht berechnet: nichts ist lesbar',
      nothing_to_answer_for: 'nicht berechnet: nichts im Plan verlangt einen Verantwortlichen',
      nothing_to_measure: 'nicht berechnet: kein Ziel ist zu messen',
      indicators: 'nicht berechnet: keine Regel fragt hier, wie Ziele gemessen werden',
      evaluations: 'nicht berechnet: hier werden noch keine Evaluierungen geführt',
      adaptations: 'nicht berechnet: hier werden noch keine Anpassungen geführt',
    },
  },
  levels: {
    international: 'internationale Ebene',
    federal: 'föderale Ebene',
    national: 'nationale Ebene',
    community: 'Gemeinschaften',
    region: 'Regionen',
    province: 'Provinzen',
    district: 'Bezirke',
    zone: 'Polizeizonen',
    municipality: 'Gemeinden',
    private: 'private Partner',
  },
  chain: { prevention: 'Vorbeugung', reaction: 'Reaktion', aftercare: 'Nachsorge' },
  sections: {
    kind: 'die Art des Plans',
    elements: 'der Inhalt des Plans',
    items: 'was von oben gefragt wurde',
    comments: 'was in Runden angemerkt wurde',
    competences: 'die Tabelle der Zuständigkeiten',
    units: 'die Struktur des Landes',
    results: 'erwartete Ergebnisse',
    figures: 'die Zahlen hinter erwarteten Ergebnissen',
    neighbours: 'Zahlen angrenzender Gebiete, wie sie der Leser lesen darf',
    phenomena: 'die Listen der Phänomene',
    ranking: 'die Argumentationsmatrix',
    path: 'wo der Plan auf seinem gesetzlichen Weg steht',
    unapprovedChanges: 'was sich seit der Genehmigung geändert hat',
  },
  resultMessages: {
    missing_sections: (w) => `Nicht berechnet; es fehlt: ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w) => `Das Gesetz verlangt: ${w.required}; der Plan enthält es noch nicht.`,
    },
    R10: {
      not_named: () => 'Steht bei den vertraulichen Anlagen, aber kein Rat hat es als vertraulich benannt.',
      points_at_confidential: () => 'Verweist auf einen vertraulichen Teil: Der Verweis selbst würde ihn verraten.',
    },
    R11: {
      no_answer: (w) => `„${w.item}“ aus ${w.upperPlan} hat keine Antwort.`,
      no_reasons: (w) => `Die Antwort auf „${w.item}“ hat keine Gründe.`,
    },
    R14: {
      no_objective: () => 'Unter dieser Priorität steht kein eigenes Ziel.',
      no_source: () =>
        'Nichts sagt, warum dies eine Priorität ist: kein Grund, keine Verknüpfung nach oben, keine Antwort, niemand, der mitwirkt.',
      override: (w) => `„${w.phenomenon}“ wurde Priorität vor dem, was höher steht, und niemand sagt warum.`,
      tie: (w) => `„${w.phenomenon}“ wurde Priorität vor dem, was gleich hoch steht, und niemand sagt warum.`,
    },
    R15: {
      many_priorities: (w) => `${w.count} Prioritäten; mehr als ${w.maxCount} sind viel für einen solchen Plan.`,
      many_actions: (w) =>
        `${w.count} laufende Aktionen warten auf eine Funktion (${w.function}, ${w.unit}); mehr als ${w.maxCount} sind viel.`,
    },
    R16: {
      nobody: () => 'Niemand ist dafür verantwortlich.',
      not_competent: (w) => `${w.unit} ist verantwortlich, zuständig ist aber: ${w.levels}.`,
    },
    R17: {
      empty: () => 'Es sind keine Mittel genannt, und es steht nicht da, dass keine verfügbar sind.',
      over: (w) => `${w.amount} zugesagt, ${w.available} verfügbar.`,
      over_inventory: (w) =>
        `${w.year}: ${w.amount} Stunden sagt dieser Plan zu, ${w.available} Stunden bleiben von dem, was die Organisation hat.`,
      over_inventory_budget: (w) => `${w.year}: ${w.amount} Euro sagt dieser Plan zu, ${w.available} Euro sind sicher.`,
    },
    R18: {
      none: () => 'Nirgends steht, wie dies gemessen wird.',
      no_baseline: (w) => `${w.indicator}: kein Ausgangswert.`,
      no_target: (w) => `${w.indicator}: kein Zielwert.`,
      no_source: (w) => `${w.indicator}: niemand sagt, woher die Zahlen kommen.`,
      no_rhythm: (w) => `${w.indicator}: niemand sagt, wie oft gemessen wird.`,
      no_outcome: () => 'Gemessen an dem, was getan wird, nicht an dem, was daraus wird.',
    },
    R19: {
      asks_nothing: (w) => `${w.indicator}: Der Zielwert ist nicht besser als der Ausgangswert.`,
      redefined: (w) => `${w.indicator} bedeutet etwas anderes, seit dies versprochen wurde.`,
    },
    R20: {
      would_be_added: (w) => `${w.indicator} lässt sich nicht addieren: Für dieses Gebiet kann es keine Zahl geben.`,
    },
    R21: {
      alone: (w) => `Nur an ${w.indicator} gemessen, das allein durch Aufwand steigen kann.`,
      without_effort: (w) => `${w.indicator} wird ohne den Aufwand dahinter gelesen.`,
    },
    R22: {
      no_source: (w) => `${w.indicator}: Bei Zahlen, die eine Version druckt, sagt niemand, woher sie kommen.`,
      no_date: (w) =>
        `${w.indicator}: Bei Zahlen, die eine Version druckt, sagt niemand, wann sie ihrer Quelle entnommen wurden.`,
      baseline_not_told: (w) =>
        `${w.indicator}: Für den Zeitraum des Ausgangswerts wurde keine Zahl gemeldet; ob er vorläufig ist, ist nicht bekannt.`,
    },
    R23: {
      classified: () => 'Trägt einen gesetzlichen Geheimhaltungsvermerk. Es gehört in ein zugelassenes System.',
      crooked_label: (w) =>
        `„${w.label}“ ist keine Kennzeichnung nach TLP 2.0. Die Kennzeichnungen stehen fest und werden nie übersetzt.`,
      red_for_nobody: () => 'TLP:RED ist für benannte Personen, und es ist niemand benannt.',
      laxer_than_plan: (w) => `Mit ${w.own} gekennzeichnet in einem Plan mit ${w.plan}: Die strengere gilt.`,
    },
    R24: {
      national_number: () => 'Enthält eine Nationalregisternummer: Daten über eine Person gehören nicht in einen Plan.',
      bank_account: () => 'Enthält ein Bankkonto: Daten über eine Person gehören nicht in einen Plan.',
      number_plate: () => 'Enthält ein Kennzeichen: Daten über eine Person gehören nicht in einen Plan.',
    },
    R28: {
      ended_before: (w) => `${w.unit} endete am ${w.date}, bevor der Plan beginnt.`,
      begins_after: (w) => `${w.unit} beginnt am ${w.date}, nach dem Ende des Plans.`,
      ends_within: (w) => `${w.unit} endet am ${w.date}, innerhalb des Zeitraums: Nennen Sie, was folgt.`,
    },
    R32: {
      stopped_silently: () => 'Wurde ohne Grund eingestellt.',
      paused_silently: () => 'Wurde ohne Grund unterbrochen.',
    },
    R33: {
      no_answer: (w) =>
        w.count === '1'
          ? '1 Anmerkung aus einer Runde hat keine Antwort.'
          : `${w.count} Anmerkungen aus Runden haben keine Antwort.`,
      no_answer_to_point: (w) =>
        w.count === '1'
          ? '1 Punkt einer Stellungnahme hat keine Antwort.'
          : `${w.count} Punkte von Stellungnahmen haben keine Antwort.`,
    },
    R34: {
      no_priority: () => 'Nennt weder Priorität noch Begründung.',
      no_end: () => 'Hat kein Enddatum.',
      past_its_end: (w) => `Hätte am ${w.date} enden sollen.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `„${w.phenomenon}“ steht auf einer älteren Liste (${w.list}); nichts führt von dort zur heutigen.`,
    },
    R36: {
      other_way: (w) =>
        `${w.indicator} (${w.unit}): Nebenan geht es in die andere Richtung: ${w.areas}. Es kann sich dorthin verlagert haben, oder nicht.`,
    },
    M01: {
      not_reached: (w) => `Die Arbeit unter dieser Priorität erreicht nicht: ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w) =>
        `Niemand, der dafür verantwortlich ist, mitwirkt oder Partner ist, ist zuständig; die Zuständigkeit liegt bei: ${w.levels}.`,
    },
    M03: {
      not_asked: (w) => `Bedarf von anderen, um den noch niemand gebeten wurde: ${w.count}.`,
    },
    M04: {
      not_carried: (w) => `„${w.item}“ aus ${w.upperPlan} wurde übernommen, aber nichts in diesem Plan trägt es.`,
    },
    M05: {
      out_of_date: (w) => `Älter als die Quelle in: ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Nichts setzt dieses Ziel um.',
    },
    M07: {
      begins_outside: (w) => `Beginnt am ${w.date}, außerhalb der Laufzeit des Plans.`,
      ends_outside: (w) => `Endet am ${w.date}, außerhalb der Laufzeit des Plans.`,
      due_outside: (w) => `Ist am ${w.date} fällig, außerhalb der Laufzeit des Plans.`,
    },
    M08: {
      said_twice: () => 'Sagt dasselbe wie ein anderes Ziel dieses Plans.',
    },
  },
  mends: {
    ...general.mends,
    R06: 'Schreiben Sie es in seinen Abschnitt; hat die Zone keine solchen Aufträge, fügen Sie einen hinzu, der „keine“ sagt.',
    R10: 'Als vertraulich benennen, mit wem und wann, oder verschieben; den Verweis entfernen.',
    R11: 'Antworten: abgedeckt, übernehmen, anpassen, teilweise, keine Kapazität oder nicht relevant, mit Gründen.',
    R14: 'Stellen Sie ein Ziel darunter und sagen Sie, warum: ein Grund, eine Verknüpfung mit einem höheren Plan, eine Stelle, die mitwirkt. Wo die Entscheidung von der Rangfolge abweicht: mit Begründung festhalten.',
    R15: 'Wählen Sie weniger, führen Sie zusammen, was zusammengehört, oder verteilen Sie es auf mehr Funktionen.',
    R16: 'Genau eine verantwortliche Funktion nennen, auf einer zuständigen Ebene.',
    R17: 'Stunden, Personal oder Budget eintragen, oder „nicht verfügbar“ sagen. Wo mehr zugesagt ist, als vorhanden ist: senken, verschieben oder unter Mittel entscheiden, was die Kapazität trägt.',
    R18: 'Wählen Sie unter Ergebnisse einen Indikator mit Ausgangswert und Zielwert; ein strategisches Ziel braucht einen Wirkungsindikator.',
    R19: 'Verlangen Sie mehr als das, was schon da war, oder berichtigen Sie das Versprechen mit einer Begründung.',
    R20: 'Messen Sie in dem Gebiet, für das Zahlen gemeldet werden, oder wählen Sie einen Indikator, der sich addieren lässt.',
    R21: 'Fügen Sie einen Wirkungsindikator hinzu oder den des Aufwands, neben dem dieser gelesen wird.',
    R22: 'Melden Sie die Zahlen erneut mit Quelle und dem Tag, an dem sie entnommen wurden oder die Quelle schloss; melden Sie die Zahl des Ausgangswerts, oder nehmen Sie eine gemeldete.',
    R23: 'Eine der fünf Kennzeichnungen unverändert verwenden, und keinen Geheimhaltungsvermerk.',
    R24: 'Nehmen Sie es heraus. Ein Plan enthält Summen, nie Personen.',
    R28: 'Die Einheit nennen, die im Zeitraum des Plans besteht: Nachfolger oder Vorgänger.',
    R32: 'Sagen, warum.',
    R33: 'Beantworten Sie jede Anmerkung und jeden Punkt einer Stellungnahme: berücksichtigt, teilweise oder nicht, mit Gründen.',
    R34: 'Unter eine Priorität stellen oder begründen, und ein Enddatum setzen.',
    R35: 'Die Verwaltung bitten, eine Beziehung in der Übergangstabelle zu ergänzen.',
    R36: 'Sehen Sie, was nebenan geschieht, und sprechen Sie mit den Zuständigen. Beurteilt wird damit nichts.',
    M01: 'Fügen Sie Arbeit dieses Kettenglieds hinzu, oder einen Partner, der sie leistet.',
    M02: 'Nennen Sie einen zuständigen Partner oder Mitwirkenden.',
    M03: 'Bitten Sie die Stelle, die entscheiden muss, und vermerken Sie es.',
    M04: 'Verknüpfen Sie das Element, das es trägt, oder antworten Sie anders.',
    M05: 'Bringen Sie die Übersetzung auf den Stand, oder sagen Sie, dass sie noch gilt.',
    M06: 'Stellen Sie eine Aktion, ein Projekt oder ein Programm darunter, oder verknüpfen Sie eines damit.',
    M07: 'Legen Sie das Datum in die Laufzeit des Plans.',
    M08: 'Behalten Sie eines der beiden, oder sagen Sie in ihren Worten, worin sie sich unterscheiden.',
  },
  refusals: {
    EXCEPTION_ENDS_IN_THE_PAST: 'Eine Ausnahme gilt bis zu einem Tag, der noch kommt.',
    RESULT_NOT_FOUND: 'Diese Regel verlangt hier nichts: Es gibt nichts auszunehmen.',
    ALREADY_EXCEPTED: 'Dafür gibt es bereits eine Ausnahme. Ziehen Sie sie zuerst zurück.',
  },
}
