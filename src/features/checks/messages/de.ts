import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameWords<typeof en> = {
  checks: 'Prüfungen',
  checksOf: (count) => `Prüfungen · ${count}`,
  lede: 'Was Gesetz und Methode von diesem Plan noch verlangen. Ein Fehler verhindert das Festschreiben einer Version; eine Warnung verlangt eine Begründung; ein Hinweis wird nur gezeigt.',
  nothing: 'Es wird nichts verlangt',
  nothingText: 'Jede anwendbare Regel wurde berechnet, und keine hat etwas gefunden.',
  severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  notComputed: 'nicht berechnet',
  rule: 'Regel',
  basis: 'Grundlage',
  element: 'Betrifft',
  wholePlan: 'den Plan als Ganzes',
  mend: 'Wie man es behebt',
  goThere: 'Dorthin',
  blocks: (count) =>
    count === 1
      ? '1 Fehler verhindert das Festschreiben einer Version'
      : `${count} Fehler verhindern das Festschreiben einer Version`,
  exception: {
    give: 'Begründete Ausnahme geben',
    motive: 'Begründung, in der Version abgedruckt',
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
    missing: {
      elements: 'nicht berechnet: nichts ist lesbar',
      nothing_to_answer_for: 'nicht berechnet: nichts im Plan verlangt einen Verantwortlichen',
      indicators: 'nicht berechnet: hier werden noch keine Indikatoren geführt',
      evaluations: 'nicht berechnet: hier werden noch keine Evaluierungen geführt',
      adaptations: 'nicht berechnet: hier werden noch keine Anpassungen geführt',
    },
  },
  levels: {
    international: 'internationale Ebene',
    federal: 'föderale Ebene',
    community: 'Gemeinschaften',
    region: 'Regionen',
    province: 'Provinzen',
    district: 'Bezirke',
    zone: 'Polizeizonen',
    municipality: 'Gemeinden',
    private: 'private Partner',
  },
  sections: {
    kind: 'die Art des Plans',
    elements: 'der Inhalt des Plans',
    items: 'was von oben gefragt wurde',
    competences: 'die Tabelle der Zuständigkeiten',
    units: 'die Struktur des Landes',
    phenomena: 'die Listen der Phänomene',
  },
  says: {
    missing_sections: (w) => `Nicht berechnet; es fehlt: ${w.sections}.`,
    R10: {
      not_named: () => 'Steht bei den vertraulichen Anlagen, aber kein Rat hat es als vertraulich benannt.',
      points_at_confidential: () => 'Verweist auf einen vertraulichen Teil: Der Verweis selbst würde ihn verraten.',
    },
    R11: {
      no_answer: (w) => `„${w.item}“ aus ${w.upperPlan} hat keine Antwort.`,
      no_reasons: (w) => `Die Antwort auf „${w.item}“ hat keine Gründe.`,
    },
    R16: {
      nobody: () => 'Niemand ist dafür verantwortlich.',
      not_competent: (w) => `${w.unit} ist verantwortlich, zuständig ist aber: ${w.levels}.`,
    },
    R17: {
      empty: () => 'Es sind keine Mittel genannt, und es steht nicht da, dass keine verfügbar sind.',
      over: (w) => `${w.amount} zugesagt, ${w.available} verfügbar.`,
      over_kept: (w) =>
        `${w.year}: ${w.amount} Stunden sagt dieser Plan zu, ${w.available} Stunden bleiben von dem, was die Organisation hat.`,
      over_kept_budget: (w) => `${w.year}: ${w.amount} Euro sagt dieser Plan zu, ${w.available} Euro sind sicher.`,
    },
    R23: {
      classified: () => 'Trägt einen gesetzlichen Geheimhaltungsvermerk. Es gehört in ein zugelassenes System.',
      crooked_label: (w) =>
        `„${w.label}“ ist keine Kennzeichnung nach TLP 2.0. Die Kennzeichnungen stehen fest und werden nie übersetzt.`,
      red_for_nobody: () => 'TLP:RED ist für benannte Personen, und es ist niemand benannt.',
      laxer_than_plan: (w) => `Mit ${w.own} gekennzeichnet in einem Plan mit ${w.plan}: Die strengere gilt.`,
    },
    R28: {
      ended_before: (w) => `${w.unit} endete am ${w.on}, bevor der Plan beginnt.`,
      begins_after: (w) => `${w.unit} beginnt am ${w.on}, nach dem Ende des Plans.`,
      ends_within: (w) => `${w.unit} endet am ${w.on}, innerhalb des Zeitraums: Nennen Sie, was folgt.`,
    },
    R32: {
      stopped_silently: () => 'Wurde ohne Grund eingestellt.',
      paused_silently: () => 'Wurde ohne Grund unterbrochen.',
    },
    R34: {
      no_priority: () => 'Nennt weder Priorität noch Begründung.',
      no_end: () => 'Hat kein Enddatum.',
      past_its_end: (w) => `Hätte am ${w.on} enden sollen.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `„${w.phenomenon}“ steht auf einer älteren Liste (${w.list}); nichts führt von dort zur heutigen.`,
    },
  },
  mends: {
    R10: 'Als vertraulich benennen, mit wem und wann, oder verschieben; den Verweis entfernen.',
    R11: 'Antworten: abgedeckt, übernehmen, anpassen, teilweise, keine Kapazität oder nicht relevant, mit Gründen.',
    R16: 'Genau eine verantwortliche Funktion nennen, auf einer zuständigen Ebene.',
    R17: 'Stunden, Personal oder Budget eintragen, oder „nicht verfügbar“ sagen. Wo mehr zugesagt ist, als vorhanden ist: senken, verschieben oder unter Mittel entscheiden, was die Kapazität trägt.',
    R23: 'Eine der fünf Kennzeichnungen unverändert verwenden, und keinen Geheimhaltungsvermerk.',
    R28: 'Die Einheit nennen, die im Zeitraum des Plans besteht: Nachfolger oder Vorgänger.',
    R32: 'Sagen, warum.',
    R34: 'Unter eine Priorität stellen oder begründen, und ein Enddatum setzen.',
    R35: 'Die Verwaltung bitten, eine Beziehung in der Übergangstabelle zu ergänzen.',
  },
  refusals: {
    EXCEPTION_ENDS_IN_THE_PAST: 'Eine Ausnahme gilt bis zu einem Tag, der noch kommt.',
    NO_SUCH_RESULT: 'Diese Regel verlangt hier nichts: Es gibt nichts auszunehmen.',
    ALREADY_EXCEPTED: 'Dafür gibt es bereits eine Ausnahme. Ziehen Sie sie zuerst zurück.',
  },
}
