import type { RuleMessages } from './rule-messages.ts'

export const de: RuleMessages = {
  required_items: {
    item_missing: (w) => `Vorgeschrieben, fehlt aber noch: ${w.required}.`,
    fix: 'Ergänzen Sie den Inhalt im zugehörigen Abschnitt. Lässt das Gesetz zu, dass es nichts davon gibt, halten Sie das fest: Fügen Sie „keine“ hinzu.',
  },
  confidentiality: {
    not_named: () =>
      'Dieses Element steht in einer vertraulichen Anlage, aber niemand hat es als vertraulich vorgeschlagen.',
    refers_to_confidential: () =>
      'Verweist auf einen vertraulichen Teil. Der Verweis selbst würde diesen Teil offenlegen.',
    fix: 'Schlagen Sie das Element als vertraulich vor, mit Begründung, oder verschieben Sie es. Entfernen Sie den Verweis.',
  },
  answers: {
    no_answer: (w) => `„${w.item}“ (${w.upperPlan}) wurde nicht beantwortet.`,
    no_reasons: (w) => `Die Antwort auf „${w.item}“ ist nicht begründet.`,
    fix: 'Wählen Sie eine Antwort: abgedeckt, übernehmen, anpassen, teilweise, keine Kapazität oder nicht relevant. Begründen Sie die Antwort.',
  },
  argumentation: {
    no_objective: () => 'Diese Priorität hat kein Ziel.',
    no_source: () =>
      'Für diese Priorität fehlt die Grundlage: keine Begründung, keine Verknüpfung mit einem Plan einer höheren Ebene, keine Antwort und keine mitwirkende Organisation.',
    override: (w) => `„${w.phenomenon}“ wurde ohne Begründung höherrangigen Phänomenen vorgezogen.`,
    tie: (w) => `„${w.phenomenon}“ wurde ohne Begründung gleichrangigen Phänomenen vorgezogen.`,
    fix: 'Fügen Sie ein Ziel und eine Grundlage hinzu: eine Begründung, eine Verknüpfung mit einem Plan einer höheren Ebene oder eine mitwirkende Organisation. Weicht die Entscheidung von der Rangfolge ab, erfassen Sie sie mit Begründung.',
  },
  load: {
    many_priorities: (w) => `Der Plan hat ${w.count} Prioritäten. Empfohlen sind höchstens ${w.maxCount}.`,
    many_actions: (w) =>
      `Eine einzige Funktion (${w.function}, ${w.unit}) ist für ${w.count} laufende Aktionen verantwortlich. Empfohlen sind höchstens ${w.maxCount}.`,
    fix: 'Verringern Sie die Anzahl, fassen Sie Zusammengehöriges zusammen oder verteilen Sie die Arbeit auf mehr Funktionen.',
  },
  accountability: {
    no_function: () => 'Es wurde keine verantwortliche Funktion benannt.',
    not_competent: (w) => `${w.unit} ist verantwortlich, zuständig ist jedoch: ${w.levels}.`,
    fix: 'Benennen Sie genau eine verantwortliche Funktion auf einer zuständigen Ebene.',
  },
  accountable_holder: {
    no_holder: (w) => `Die Funktion „${w.function}“ (${w.unit}) ist heute unbesetzt, also ist niemand verantwortlich.`,
    no_deputy: (w) => `Die Funktion „${w.function}“ (${w.unit}) hat keine Stellvertretung.`,
    fix: 'Besetzen Sie die Funktion oder ihre Stellvertretung, oder wählen Sie eine andere verantwortliche Funktion.',
  },
  resources: {
    empty: () => 'Es sind keine Mittel eingetragen und auch nicht als „nicht verfügbar“ gekennzeichnet.',
    over: (w) => `${w.amount} eingeplant, ${w.available} verfügbar.`,
    over_inventory: (w) =>
      `${w.year}: ${w.amount} Std. in diesem Plan eingeplant, ${w.available} Std. in der Organisation noch verfügbar.`,
    over_inventory_budget: (w) =>
      `${w.year}: ${w.amount} Euro in diesem Plan eingeplant, ${w.available} Euro gesichert.`,
    fix: 'Tragen Sie Stunden, Personal oder Budget ein oder wählen Sie „nicht verfügbar“. Ist mehr eingeplant als verfügbar, verringern oder verschieben Sie es, oder erfassen Sie unter „Mittel“ eine Kapazitätsentscheidung.',
  },
  measurement: {
    none: () => 'Es ist noch kein Indikator gewählt.',
    no_baseline: (w) => `${w.indicator}: kein Ausgangswert.`,
    no_target: (w) => `${w.indicator}: kein Zielwert.`,
    no_source: (w) => `${w.indicator}: keine Quelle für die Zahlen.`,
    no_rhythm: (w) => `${w.indicator}: keine Messhäufigkeit.`,
    no_outcome: () => 'Dieses strategische Ziel hat keinen Ergebnis- oder Wirkungsindikator.',
    fix: 'Wählen Sie unter „Ergebnisse“ einen Indikator und geben Sie Ausgangswert und Zielwert an. Ein strategisches Ziel braucht einen Ergebnis- oder Wirkungsindikator.',
  },
  ambition: {
    no_ambition: (w) => `${w.indicator}: Der Zielwert ist nicht besser als der Ausgangswert.`,
    redefined: (w) => `${w.indicator}: Die Definition hat sich geändert, seit das Ergebnis zugesagt wurde.`,
    baseline_differs: (w) =>
      `${w.indicator}: Der Ausgangswert (${w.baseline}) weicht von der erfassten Zahl (${w.recorded}) ab.`,
    fix: 'Legen Sie einen Zielwert fest, der besser ist als der Ausgangswert, oder berichtigen Sie das zugesagte Ergebnis mit Begründung.',
  },
  additivity: {
    would_be_added: (w) =>
      `Die Zahlen für ${w.indicator} lassen sich nicht addieren. Für dieses Gebiet gibt es daher keine Zahl.`,
    fix: 'Messen Sie in einem Gebiet, für das Zahlen gemeldet werden, oder wählen Sie einen Indikator, dessen Zahlen sich addieren lassen.',
  },
  ambiguity: {
    alone: (w) => `Wird nur mit dem Einsatzindikator ${w.indicator} gemessen.`,
    without_effort: (w) => `${w.indicator} wird ohne den zugehörigen Einsatz angezeigt.`,
    fix: 'Fügen Sie einen Ergebnisindikator hinzu, oder zeigen Sie diesen Indikator zusammen mit dem Einsatz an.',
  },
  published_figures: {
    no_source: (w) => `${w.indicator}: Für Zahlen, die in einer Version abgedruckt werden, fehlt die Quelle.`,
    no_date: (w) =>
      `${w.indicator}: Für Zahlen, die in einer Version abgedruckt werden, fehlt das Datum der Entnahme aus der Quelle.`,
    baseline_not_reported: (w) =>
      `${w.indicator}: Für den Zeitraum des Ausgangswerts wurde keine Zahl gemeldet. Es ist nicht bekannt, ob der Ausgangswert vorläufig ist.`,
    fix: 'Melden Sie die Zahlen erneut, mit Quelle und dem Tag, an dem sie der Quelle entnommen wurden oder die Quelle abgeschlossen wurde. Melden Sie die Zahl für den Ausgangswert, oder verwenden Sie eine gemeldete Zahl als Ausgangswert.',
  },
  marking: {
    classified: () =>
      'Enthält einen gesetzlichen Geheimhaltungsvermerk. Verschlusssachen gehören in ein dafür zugelassenes System.',
    malformed_marking: (w) =>
      `„${w.label}“ ist keine Kennzeichnung nach TLP 2.0. Die Kennzeichnungen sind fest vorgegeben und werden nie übersetzt.`,
    red_without_persons: () => 'TLP:RED ist für namentlich genannte Personen bestimmt, es ist aber niemand genannt.',
    less_restrictive_than_plan: (w) =>
      `Mit ${w.own} gekennzeichnet in einem Plan mit der Kennzeichnung ${w.plan}. Es gilt die strengere Kennzeichnung.`,
    fix: 'Verwenden Sie eine der fünf TLP-Kennzeichnungen unverändert und ohne Geheimhaltungsvermerk.',
  },
  personal_data: {
    national_number: () => 'Enthält eine Nationalregisternummer. Personenbezogene Daten gehören nicht in einen Plan.',
    bank_account: () => 'Enthält eine Kontonummer. Personenbezogene Daten gehören nicht in einen Plan.',
    number_plate: () => 'Enthält ein Kfz-Kennzeichen. Personenbezogene Daten gehören nicht in einen Plan.',
    fix: 'Entfernen Sie diese Daten. Ein Plan enthält zusammengefasste Zahlen, nie personenbezogene Daten.',
  },
  geography: {
    ended_before: (w) => `${w.unit} besteht seit dem ${w.date} nicht mehr, also nicht zu Beginn des Plans.`,
    begins_after: (w) => `${w.unit} besteht erst ab dem ${w.date}, nach dem Ende des Plans.`,
    ends_within: (w) =>
      `${w.unit} besteht nur bis zum ${w.date}, innerhalb der Laufzeit des Plans. Nennen Sie die Nachfolge.`,
    fix: 'Nennen Sie die Einheit, die während der Laufzeit des Plans besteht: Nachfolger oder Vorgänger.',
  },
  endings: {
    stopped_without_reason: () => 'Ohne Begründung eingestellt.',
    paused_without_reason: () => 'Ohne Begründung unterbrochen.',
    fix: 'Geben Sie eine Begründung an.',
  },
  comments: {
    no_answer: (w) =>
      w.count === '1'
        ? '1 Anmerkung aus einer Anmerkungsrunde ist nicht beantwortet.'
        : `${w.count} Anmerkungen aus Anmerkungsrunden sind nicht beantwortet.`,
    no_answer_to_point: (w) =>
      w.count === '1'
        ? '1 Punkt einer Stellungnahme ist nicht beantwortet.'
        : `${w.count} Punkte aus Stellungnahmen sind nicht beantwortet.`,
    fix: 'Beantworten Sie jede Anmerkung und jeden Punkt einer Stellungnahme: berücksichtigt, teilweise berücksichtigt oder nicht berücksichtigt, mit Begründung.',
  },
  ad_hoc: {
    no_priority: () => 'Weder Priorität noch Begründung angegeben.',
    no_end: () => 'Kein Enddatum angegeben.',
    past_its_end: (w) => `Hätte am ${w.date} enden sollen.`,
    fix: 'Ordnen Sie die Initiative einer Priorität zu oder geben Sie eine Begründung an, und legen Sie ein Enddatum fest.',
  },
  crosswalk: {
    no_crosswalk: (w) =>
      `„${w.phenomenon}“ steht auf einer älteren Liste (${w.list}) und hat in der aktuellen Liste keine Entsprechung.`,
    fix: 'Bitten Sie die Administration, die Übergangstabelle um eine Beziehung zu ergänzen.',
  },
  displacement: {
    other_way: (w) =>
      `${w.indicator} (${w.unit}): In angrenzenden Gebieten entwickeln sich die Zahlen in die entgegengesetzte Richtung: ${w.areas}. Das kann auf einen Verdrängungseffekt hindeuten.`,
    fix: 'Prüfen Sie die Entwicklung in den angrenzenden Gebieten und wenden Sie sich an die dort Verantwortlichen. Dieser Hinweis ist keine Bewertung.',
  },
  whole_chain: {
    not_reached: (w) => `Die Maßnahmen zu dieser Priorität umfassen nicht: ${w.chain}.`,
    fix: 'Fügen Sie Maßnahmen für dieses Glied der Kette hinzu oder einen Partner, der sie durchführt.',
  },
  competent_partner: {
    no_competent_body: (w) =>
      `Weder die Verantwortlichen noch Mitwirkende oder Partner sind zuständig. Zuständig ist: ${w.levels}.`,
    fix: 'Nennen Sie einen zuständigen Partner oder Mitwirkenden.',
  },
  needs: {
    not_asked: (w) => `Noch nicht beantragter Bedarf: ${w.count}.`,
    fix: 'Richten Sie den Antrag an die Organisation, die entscheiden muss, und kennzeichnen Sie den Bedarf als beantragt.',
  },
  carriers: {
    not_carried: (w) => `„${w.item}“ (${w.upperPlan}) wurde übernommen, aber kein Element dieses Plans setzt es um.`,
    fix: 'Verknüpfen Sie das Element, das den Punkt umsetzt, oder ändern Sie die Antwort.',
  },
  translations: {
    out_of_date: (w) => `Übersetzung veraltet: ${w.languages}.`,
    fix: 'Aktualisieren Sie die Übersetzung, oder bestätigen Sie, dass sie noch stimmt.',
  },
  required_languages: {
    missing: (w) => `Kein Text in einer vorgeschriebenen Sprache: ${w.languages}.`,
    out_of_date: (w) => `Übersetzung veraltet: ${w.languages}.`,
    fix: 'Fügen Sie dem Plan die Sprache hinzu und übersetzen Sie die Texte, oder bestätigen Sie, dass eine Übersetzung noch stimmt.',
  },
  carried_out: {
    not_carried_out: () => 'Keine Aktion, kein Projekt und kein Programm setzt dieses Ziel um.',
    fix: 'Fügen Sie darunter eine Aktion, ein Projekt oder ein Programm hinzu, oder verknüpfen Sie eines damit.',
  },
  period: {
    begins_outside: (w) => `Beginnt am ${w.date}, außerhalb der Laufzeit des Plans.`,
    ends_outside: (w) => `Endet am ${w.date}, außerhalb der Laufzeit des Plans.`,
    due_outside: (w) => `Fällig am ${w.date}, außerhalb der Laufzeit des Plans.`,
    fix: 'Ändern Sie das Datum so, dass es in der Laufzeit des Plans liegt.',
  },
  duplicates: {
    duplicate_title: () => 'Hat denselben Titel wie ein anderes Ziel dieses Plans.',
    fix: 'Behalten Sie eines der beiden, oder machen Sie den Unterschied in den Titeln deutlich.',
  },
  decided: {
    not_decided: (w) =>
      `„${w.step}“: Der Plan ist als gebilligt gekennzeichnet, es fehlt jedoch die Entscheidung von: ${w.who}.`,
    no_participant: (w) => `„${w.step}“: Es ist niemand bekannt, der entscheiden oder Stellung nehmen kann.`,
    seat_empty: (w) => `„${w.step}“: Für die Funktion „${w.who}“ ist niemand bekannt.`,
    refused: (w) => `„${w.step}“: Billigung verweigert.`,
    response_pending: (w) => `„${w.step}“: Antwort steht noch aus: ${w.who}.`,
    fix: 'Fordern Sie die fehlende Entscheidung im Billigungsverfahren an, oder erfassen Sie die getroffene Entscheidung. Ist niemand bekannt, ergänzen Sie die Organisation oder die Funktion in der Struktur des Landes.',
  },
  seat_holder: {
    seat_vacant: (w) => `Schritt „${w.step}“: Die Funktion „${w.who}“ ist heute unbesetzt.`,
    fix: 'Besetzen Sie die Funktion vor dem Schritt.',
  },
  completed_before: {
    step_skipped: (w) => `„${w.step}“ wurde nicht vor „${w.laterStep}“ abgeschlossen.`,
    no_reason: (w) => `„${w.step}“: Die fehlende Stellungnahme wurde ohne Begründung vermerkt: ${w.who}.`,
    no_participant: (w) => `„${w.step}“: Es ist niemand bekannt, der entscheiden oder Stellung nehmen kann.`,
    refused: (w) => `„${w.step}“: Billigung verweigert.`,
    response_pending: (w) => `„${w.step}“: Antwort steht noch aus: ${w.who}.`,
    fix: 'Fordern Sie im Billigungsverfahren die fehlende Stellungnahme oder Entscheidung an, erfassen Sie sie, oder vermerken Sie mit Begründung, dass die Stellungnahme fehlt.',
  },
  reason_given: {
    no_reason: (w) => `„${w.step}“ wurde ohne Begründung übersprungen oder in anderer Reihenfolge abgeschlossen.`,
    fix: 'Ziehen Sie den Schritt im Billigungsverfahren zurück und erfassen Sie ihn erneut, mit Begründung.',
  },
  duration: {
    other_duration: (w) =>
      `Endet am ${w.date}. Nach dem Gesetz, das zu Beginn des Plans in Kraft ist, muss er am ${w.bound} enden.`,
    other_start: (w) => `Beginnt am ${w.date}. Solche Pläne beginnen üblicherweise am 1. Januar.`,
    fix: 'Bringen Sie die Laufzeit mit dem Gesetz in Einklang. Wurde der Plan durch Entscheidung verlängert, erfassen Sie die Verlängerung mit ihrem Datum.',
  },
  reviewed: {
    review_open: (w) => `Die Abstimmungsrunde zu diesem Plan läuft noch. Punkte ohne Antwort: ${w.count}.`,
    unapproved_change: (w) =>
      `Nicht gebilligte Änderung: Der Text weicht von der gebilligten Version ${w.version} ab, und es ist kein Addendum in Bearbeitung.`,
    unapproved_change_elsewhere: (w) =>
      `Nicht gebilligte Änderung: Inhalt der gebilligten Version ${w.version} wurde gelöscht, oder Deckblatt oder erwartete Ergebnisse weichen davon ab, und es ist kein Addendum in Bearbeitung.`,
    fix: 'Beantworten Sie jeden Punkt. Gebilligte Inhalte lassen sich nur durch ein Addendum ändern: Beginnen Sie eines im Billigungsverfahren, oder stellen Sie dort den gebilligten Text wieder her.',
  },
  evaluation_planned: {
    not_planned: () => 'Der Plan gibt nicht an, wie, wann und von wem er evaluiert wird.',
    fix: 'Geben Sie im Abschnitt zu Nachverfolgung und Evaluierung an, wann und von wem der Plan zur Halbzeit und am Ende evaluiert wird.',
  },
  instrument: {
    incomplete: () => 'Die Art des Instruments, die Parteien oder der Tag der Unterzeichnung fehlen.',
    before_signature: (w) => `Tritt vor der Unterzeichnung am ${w.date} in Kraft.`,
    without_parties: () =>
      'Ein Instrument mit Ratifizierung ist ohne Parteien in Kraft. Tragen Sie jede Partei mit ihrer Ratifizierung ein.',
    not_ratified: (w) => `${w.unit} hat das Instrument nicht vor dem Inkrafttreten ratifiziert.`,
    ratified_before_signature: (w) => `${w.unit} hat das Instrument vor der Unterzeichnung ratifiziert.`,
    fix: 'Geben Sie Art, Unterzeichnung und Parteien ein. Berichtigen Sie die Daten von Unterzeichnung, Ratifizierung und Inkrafttreten.',
  },
  territories: {
    no_task_force: () => 'Das Programm hat keine Taskforce.',
    no_contact: (w) => `${w.unit}: keine Kontaktstelle für das Programm.`,
    no_deadline: (w) => `${w.unit}: kein Tag, bis zu dem das Programm in den eigenen Plan umgesetzt ist.`,
    deadline_passed: (w) => `${w.unit}: Das Programm war bis ${w.date} in den eigenen Plan umzusetzen.`,
    fix: 'Geben Sie die Taskforce und für jedes Gebiet die Kontaktstelle und die Frist ein. Sobald der Plan eines Gebiets das Programm enthält, geben Sie den Tag ein.',
  },
}
