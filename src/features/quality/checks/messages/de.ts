import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'
import { de as general } from './general/de.ts'

export const de: SameKeys<typeof en> = {
  checks: 'Prüfungen',
  checksOf: (count) => `Prüfungen · ${count}`,
  intro:
    'Anforderungen von Gesetz und Methode, die dieser Plan noch nicht erfüllt. Ein Fehler blockiert den zugehörigen Schritt des Billigungsverfahrens oder, wenn es kein Billigungsverfahren gibt, das Festschreiben einer Version. Eine Warnung blockiert nichts; bei manchen Warnungen ist jedoch eine Begründung nötig, wenn der Plan vorgelegt wird. Ein Hinweis dient nur der Information.',
  empty: 'Keine offenen Punkte',
  emptyText: 'Alle anwendbaren Regeln wurden berechnet. Es gibt keine offenen Punkte.',
  severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  notComputed: 'nicht berechnet',
  rule: 'Regel',
  methodRule: 'Methodenregel',
  basis: 'Grundlage',
  element: 'Element',
  wholePlan: 'gesamter Plan',
  fix: 'Behebung',
  goThere: 'Öffnen',
  blocks: (count) => `${count} ${plural('de', count, 'blockierender Fehler', 'blockierende Fehler')}`,
  exception: {
    grant: 'Ausnahme erteilen',
    reason: 'Begründung (wird in der Version abgedruckt)',
    endsOn: 'Gültig bis',
    grantedBy: (person, on) => `Ausnahme erteilt von ${person}, bis ${on}`,
    withdraw: 'Zurückziehen',
    title: 'Begründete Ausnahmen',
    none: 'Es wurden keine Ausnahmen erteilt.',
  },
  scores: {
    title: 'Vier Erfolgsfaktoren',
    measurability: 'Messbarkeit',
    accountability: 'Verantwortung',
    evaluation: 'Evaluierung',
    adaptation: 'Anpassung',
    accountableCount: (met, all) =>
      `${met} von ${all} ${plural('de', all, 'Element', 'Elementen')} mit verantwortlicher Funktion`,
    measured: (met, all) => `${met} von ${all} ${plural('de', all, 'Ziel', 'Zielen')} gemessen`,
    missing: {
      elements: 'nicht berechnet: für Sie sind keine Elemente sichtbar',
      nothing_to_answer_for: 'nicht berechnet: kein Element erfordert eine verantwortliche Funktion',
      nothing_to_measure: 'nicht berechnet: der Plan enthält keine messbaren Ziele',
      indicators: 'nicht berechnet: hier gilt keine Regel zur Messung von Zielen',
      evaluations: 'nicht berechnet: Evaluierungen werden noch nicht erfasst',
      adaptations: 'nicht berechnet: Anpassungen werden noch nicht erfasst',
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
    kind: 'Art des Plans',
    elements: 'Inhalt des Plans',
    items: 'zu beantwortende Punkte',
    comments: 'Anmerkungen aus Anmerkungsrunden',
    competences: 'Zuständigkeitstabelle',
    units: 'Struktur des Landes',
    results: 'erwartete Ergebnisse',
    figures: 'Zahlen zu den erwarteten Ergebnissen',
    neighbours: 'Zahlen angrenzender Gebiete, die für die lesende Person sichtbar sind',
    phenomena: 'Phänomenlisten',
    ranking: 'Argumentationsmatrix',
    path: 'Stand des Billigungsverfahrens',
    unapprovedChanges: 'nicht gebilligte Änderungen',
  },
  resultMessages: {
    missing_sections: (w) => `Nicht berechnet. Fehlende Angaben: ${w.sections}.`,
    ...general.resultMessages,
    R06: {
      not_there: (w) => `Gesetzlich vorgeschrieben, fehlt aber noch: ${w.required}.`,
    },
    R10: {
      not_named: () =>
        'Dieses Element steht in einer vertraulichen Anlage, aber kein Rat hat es für vertraulich erklärt.',
      points_at_confidential: () =>
        'Verweist auf einen vertraulichen Teil. Der Verweis selbst würde diesen Teil offenlegen.',
    },
    R11: {
      no_answer: (w) => `„${w.item}“ (${w.upperPlan}) wurde nicht beantwortet.`,
      no_reasons: (w) => `Die Antwort auf „${w.item}“ ist nicht begründet.`,
    },
    R14: {
      no_objective: () => 'Diese Priorität hat kein Ziel.',
      no_source: () =>
        'Für diese Priorität fehlt die Grundlage: keine Begründung, keine Verknüpfung mit einem Plan einer höheren Ebene, keine Antwort und keine mitwirkende Organisation.',
      override: (w) => `„${w.phenomenon}“ wurde ohne Begründung höher eingestuften Phänomenen vorgezogen.`,
      tie: (w) => `„${w.phenomenon}“ wurde ohne Begründung gleichrangigen Phänomenen vorgezogen.`,
    },
    R15: {
      many_priorities: (w) => `Der Plan hat ${w.count} Prioritäten. Empfohlen sind höchstens ${w.maxCount}.`,
      many_actions: (w) =>
        `Eine einzige Funktion (${w.function}, ${w.unit}) ist für ${w.count} laufende Aktionen verantwortlich. Empfohlen sind höchstens ${w.maxCount}.`,
    },
    R16: {
      nobody: () => 'Es wurde keine verantwortliche Funktion benannt.',
      not_competent: (w) => `${w.unit} ist verantwortlich, zuständig ist jedoch: ${w.levels}.`,
    },
    R17: {
      empty: () => 'Es sind keine Mittel eingetragen und auch nicht als „nicht verfügbar“ gekennzeichnet.',
      over: (w) => `${w.amount} eingeplant, ${w.available} verfügbar.`,
      over_inventory: (w) =>
        `${w.year}: ${w.amount} Std. in diesem Plan eingeplant, ${w.available} Std. in der Organisation noch verfügbar.`,
      over_inventory_budget: (w) =>
        `${w.year}: ${w.amount} Euro in diesem Plan eingeplant, ${w.available} Euro gesichert.`,
    },
    R18: {
      none: () => 'Es ist noch kein Indikator gewählt.',
      no_baseline: (w) => `${w.indicator}: kein Ausgangswert.`,
      no_target: (w) => `${w.indicator}: kein Zielwert.`,
      no_source: (w) => `${w.indicator}: keine Quelle für die Zahlen.`,
      no_rhythm: (w) => `${w.indicator}: keine Messhäufigkeit.`,
      no_outcome: () => 'Dieses strategische Ziel hat keinen Ergebnis- oder Wirkungsindikator.',
    },
    R19: {
      asks_nothing: (w) => `${w.indicator}: Der Zielwert ist nicht besser als der Ausgangswert.`,
      redefined: (w) => `${w.indicator}: Die Definition hat sich geändert, seit das Ergebnis zugesagt wurde.`,
    },
    R20: {
      would_be_added: (w) =>
        `Die Zahlen für ${w.indicator} lassen sich nicht addieren. Für dieses Gebiet gibt es daher keine Zahl.`,
    },
    R21: {
      alone: (w) => `Wird nur mit dem Einsatzindikator ${w.indicator} gemessen.`,
      without_effort: (w) => `${w.indicator} wird ohne den zugehörigen Einsatz angezeigt.`,
    },
    R22: {
      no_source: (w) => `${w.indicator}: Für Zahlen, die in einer Version abgedruckt werden, fehlt die Quelle.`,
      no_date: (w) =>
        `${w.indicator}: Für Zahlen, die in einer Version abgedruckt werden, fehlt das Datum der Entnahme aus der Quelle.`,
      baseline_not_told: (w) =>
        `${w.indicator}: Für den Zeitraum des Ausgangswerts wurde keine Zahl gemeldet. Es ist nicht bekannt, ob der Ausgangswert vorläufig ist.`,
    },
    R23: {
      classified: () =>
        'Enthält einen gesetzlichen Geheimhaltungsvermerk. Verschlusssachen gehören in ein dafür zugelassenes System.',
      crooked_label: (w) =>
        `„${w.label}“ ist keine Kennzeichnung nach TLP 2.0. Die Kennzeichnungen sind fest vorgegeben und werden nie übersetzt.`,
      red_for_nobody: () => 'TLP:RED ist für namentlich benannte Personen bestimmt, es ist aber niemand benannt.',
      laxer_than_plan: (w) =>
        `Mit ${w.own} gekennzeichnet in einem Plan mit der Kennzeichnung ${w.plan}. Es gilt die strengere Kennzeichnung.`,
    },
    R24: {
      national_number: () => 'Enthält eine Nationalregisternummer. Personenbezogene Daten gehören nicht in einen Plan.',
      bank_account: () => 'Enthält eine Kontonummer. Personenbezogene Daten gehören nicht in einen Plan.',
      number_plate: () => 'Enthält ein Kfz-Kennzeichen. Personenbezogene Daten gehören nicht in einen Plan.',
    },
    R28: {
      ended_before: (w) => `${w.unit} besteht seit dem ${w.date} nicht mehr, also nicht zu Beginn des Plans.`,
      begins_after: (w) => `${w.unit} besteht erst ab dem ${w.date}, nach dem Ende des Plans.`,
      ends_within: (w) =>
        `${w.unit} besteht nur bis zum ${w.date}, innerhalb der Laufzeit des Plans. Nennen Sie die Nachfolge.`,
    },
    R32: {
      stopped_silently: () => 'Ohne Begründung eingestellt.',
      paused_silently: () => 'Ohne Begründung unterbrochen.',
    },
    R33: {
      no_answer: (w) =>
        w.count === '1'
          ? '1 Anmerkung aus einer Anmerkungsrunde ist nicht beantwortet.'
          : `${w.count} Anmerkungen aus Anmerkungsrunden sind nicht beantwortet.`,
      no_answer_to_point: (w) =>
        w.count === '1'
          ? '1 Punkt einer Stellungnahme ist nicht beantwortet.'
          : `${w.count} Punkte aus Stellungnahmen sind nicht beantwortet.`,
    },
    R34: {
      no_priority: () => 'Weder Priorität noch Begründung angegeben.',
      no_end: () => 'Kein Enddatum angegeben.',
      past_its_end: (w) => `Hätte am ${w.date} enden sollen.`,
    },
    R35: {
      no_crosswalk: (w) =>
        `„${w.phenomenon}“ steht auf einer älteren Liste (${w.list}) und hat in der aktuellen Liste keine Entsprechung.`,
    },
    R36: {
      other_way: (w) =>
        `${w.indicator} (${w.unit}): In angrenzenden Gebieten entwickeln sich die Zahlen in die entgegengesetzte Richtung: ${w.areas}. Das kann auf einen Verdrängungseffekt hindeuten.`,
    },
    M01: {
      not_reached: (w) => `Die Maßnahmen zu dieser Priorität umfassen nicht: ${w.chain}.`,
    },
    M02: {
      nobody_competent: (w) =>
        `Weder die Verantwortlichen noch Mitwirkende oder Partner sind zuständig. Zuständig ist: ${w.levels}.`,
    },
    M03: {
      not_asked: (w) => `Noch nicht angefragter Bedarf: ${w.count}.`,
    },
    M04: {
      not_carried: (w) => `„${w.item}“ (${w.upperPlan}) wurde übernommen, aber kein Element dieses Plans setzt es um.`,
    },
    M05: {
      out_of_date: (w) => `Übersetzung veraltet: ${w.languages}.`,
    },
    M06: {
      not_carried_out: () => 'Keine Aktion, kein Projekt und kein Programm setzt dieses Ziel um.',
    },
    M07: {
      begins_outside: (w) => `Beginnt am ${w.date}, außerhalb der Laufzeit des Plans.`,
      ends_outside: (w) => `Endet am ${w.date}, außerhalb der Laufzeit des Plans.`,
      due_outside: (w) => `Fällig am ${w.date}, außerhalb der Laufzeit des Plans.`,
    },
    M08: {
      said_twice: () => 'Hat denselben Titel wie ein anderes Ziel dieses Plans.',
    },
  },
  fixes: {
    ...general.fixes,
    R06: 'Ergänzen Sie den Inhalt im zugehörigen Abschnitt. Hat die Zone keine solchen Aufträge, fügen Sie einen Auftrag mit dem Titel „keine“ hinzu.',
    R10: 'Kennzeichnen Sie das Element als vertraulich, mit beschließendem Organ und Datum, oder verschieben Sie es. Entfernen Sie den Verweis.',
    R11: 'Wählen Sie eine Antwort: abgedeckt, übernehmen, anpassen, teilweise, keine Kapazität oder nicht relevant. Begründen Sie die Antwort.',
    R14: 'Fügen Sie ein Ziel und eine Grundlage hinzu: eine Begründung, eine Verknüpfung mit einem Plan einer höheren Ebene oder eine mitwirkende Organisation. Weicht die Entscheidung von der Rangfolge ab, erfassen Sie sie mit Begründung.',
    R15: 'Verringern Sie die Anzahl, fassen Sie Zusammengehöriges zusammen oder verteilen Sie die Arbeit auf mehr Funktionen.',
    R16: 'Benennen Sie genau eine verantwortliche Funktion auf einer zuständigen Ebene.',
    R17: 'Tragen Sie Stunden, Personal oder Budget ein oder wählen Sie „nicht verfügbar“. Ist mehr eingeplant als verfügbar, verringern oder verschieben Sie es, oder erfassen Sie unter „Mittel“ eine Kapazitätsentscheidung.',
    R18: 'Wählen Sie unter „Ergebnisse“ einen Indikator und geben Sie Ausgangswert und Zielwert an. Ein strategisches Ziel braucht einen Ergebnis- oder Wirkungsindikator.',
    R19: 'Legen Sie einen Zielwert fest, der besser ist als der Ausgangswert, oder berichtigen Sie das zugesagte Ergebnis mit Begründung.',
    R20: 'Messen Sie in einem Gebiet, für das Zahlen gemeldet werden, oder wählen Sie einen Indikator, dessen Zahlen sich addieren lassen.',
    R21: 'Fügen Sie einen Ergebnisindikator hinzu, oder zeigen Sie diesen Indikator zusammen mit dem Einsatz an.',
    R22: 'Melden Sie die Zahlen erneut, mit Quelle und dem Tag, an dem sie entnommen wurden oder die Quelle geschlossen wurde. Melden Sie die Zahl für den Ausgangswert, oder verwenden Sie eine gemeldete Zahl als Ausgangswert.',
    R23: 'Verwenden Sie eine der fünf TLP-Kennzeichnungen unverändert und ohne Geheimhaltungsvermerk.',
    R24: 'Entfernen Sie diese Daten. Ein Plan enthält zusammengefasste Zahlen, nie personenbezogene Daten.',
    R28: 'Nennen Sie die Einheit, die während der Laufzeit des Plans besteht: Nachfolger oder Vorgänger.',
    R32: 'Geben Sie eine Begründung an.',
    R33: 'Beantworten Sie jede Anmerkung und jeden Punkt einer Stellungnahme: berücksichtigt, teilweise berücksichtigt oder nicht berücksichtigt, mit Begründung.',
    R34: 'Ordnen Sie die Initiative einer Priorität zu oder geben Sie eine Begründung an, und legen Sie ein Enddatum fest.',
    R35: 'Bitten Sie die Administration, die Übergangstabelle um eine Beziehung zu ergänzen.',
    R36: 'Prüfen Sie die Entwicklung in den angrenzenden Gebieten und wenden Sie sich an die dort Verantwortlichen. Dieser Hinweis ist keine Bewertung.',
    M01: 'Fügen Sie Maßnahmen für dieses Glied der Kette hinzu oder einen Partner, der sie durchführt.',
    M02: 'Nennen Sie einen zuständigen Partner oder Mitwirkenden.',
    M03: 'Fragen Sie bei der Organisation an, die entscheiden muss, und kennzeichnen Sie den Bedarf als angefragt.',
    M04: 'Verknüpfen Sie das Element, das den Punkt umsetzt, oder ändern Sie die Antwort.',
    M05: 'Aktualisieren Sie die Übersetzung, oder bestätigen Sie, dass sie noch stimmt.',
    M06: 'Fügen Sie darunter eine Aktion, ein Projekt oder ein Programm hinzu, oder verknüpfen Sie eines damit.',
    M07: 'Ändern Sie das Datum so, dass es in der Laufzeit des Plans liegt.',
    M08: 'Behalten Sie eines der beiden, oder machen Sie den Unterschied in den Titeln deutlich.',
  },
  errors: {
    EXCEPTION_ENDS_IN_THE_PAST:
      'Das Enddatum einer Ausnahme muss in der Zukunft liegen. Wählen Sie ein späteres Datum.',
    RESULT_NOT_FOUND: 'Dieser Punkt ist nicht mehr offen, eine Ausnahme ist nicht mehr nötig. Laden Sie die Seite neu.',
    ALREADY_EXCEPTED: 'Für diesen Punkt gibt es bereits eine Ausnahme. Ziehen Sie diese zuerst zurück.',
  },
}
