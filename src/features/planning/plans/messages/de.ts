import { de as decisions } from '#shared/decision-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as changes } from './changes/de.ts'
import type { en, acts as enActs, dates as enDates } from './en.ts'

const wouldLoseAccess =
  'Mit dieser Kennzeichnung und diesen Leseberechtigten würden Sie selbst den Zugriff verlieren. Fügen Sie sich hinzu oder wählen Sie eine andere Kennzeichnung.'
const issuerNotAllowed =
  'Eine Organisation dieser Art kann diese Planart nicht herausgeben. Wählen Sie eine andere Organisation.'
const periodEndBeforeStart = 'Das Ende des Zeitraums liegt vor seinem Beginn. Korrigieren Sie die Daten.'
const codeTaken = 'Ein anderer Plan hat bereits diesen Code. Geben Sie einen anderen Code ein.'
const kindUnknown = 'Das Länderpaket enthält diese Planart nicht.'

const fieldNames: Readonly<Record<string, string>> = changes.fields
const elementDecided =
  'Nichts wurde geändert. Eine vorgelegte oder beschlossene Version enthält dieses Element. Es behält daher seine Kennzeichnung und seine Leser. Ziehen Sie vor der Billigung zuerst die Vorlage zurück. Fügen Sie nach der Billigung den neuen Text in einem Addendum als neues Element mit eigener Kennzeichnung hinzu. Die geltende Version bleibt wie beschlossen.'

const registrationNotConfirmed =
  'Der Plan wurde aus einer veröffentlichten Liste registriert und ist noch nicht bestätigt. Eine zweite Person vergleicht ihn zuerst in den Plandaten mit seiner Quelle.'
export const de: SameKeys<typeof en> = {
  /** About a plan that was registered from a published list. */
  registered: 'aus einer veröffentlichten Liste registriert',
  registeredByAnother: 'nicht von der herausgebenden Organisation',
  registrationUnconfirmed: 'nicht bestätigt',
  registrationUncompared: 'registriert, bevor Vergleiche festgehalten wurden: hier nicht verglichen',
  ...changes,
  kinds: {
    part: 'Teil',
    section: 'Abschnitt',
    security_interest: 'Sicherheitsinteresse',
    phenomenon: changes.fields.phenomenonId,
    transversal_theme: 'Querschnittsthema',
    priority: 'Priorität',
    point_of_attention: 'Aufmerksamkeitspunkt',
    regular_work: 'Regelarbeit',
    strategic_objective: 'strategisches Ziel',
    operational_objective: 'operatives Ziel',
    programme: 'Programm',
    project: 'Projekt',
    ad_hoc_initiative: 'Ad-hoc-Initiative',
    study: 'Studie',
    action: 'Aktion',
    milestone: 'Meilenstein',
    text: changes.fields.body,
    municipality_mission: 'gemeindespezifischer Auftrag',
    requested_decision: 'beantragte Entscheidung',
    instrument: 'Kooperationsinstrument',
  },
  planStates: {
    drafting: 'in Ausarbeitung',
    in_decision: 'im Beschlussverfahren',
    approved: statuses.approved,
    in_force: statuses.inForce,
    bridging: 'gilt nach Ablauf weiter',
    ended: statuses.ended,
  },
  /** How the period in which a plan is in force differs from the plan period. */
  periodNotes: {
    extended: (day) => `verlängert bis ${day}`,
    replaced: (day) => `ab ${day} ersetzt`,
    replacedBy: (title, day) => `ab ${day} durch „${title}“ ersetzt`,
    ended: (day) => `am ${day} beendet`,
  },
  supersededFrom: (title, on) => `„${title}“ wird ab ${on} ersetzt.`,
  notSupersedable: (title) =>
    `„${title}“ ist oder war dann in Kraft und kann durch diesen Plan nicht ersetzt werden: Die Organisation, die ihn erstellt hat, gibt diesen Plan nicht heraus, oder ein Beschluss hat ihn beendet.`,
  /** A plan that is decided and whose entry day has not come. */
  decidedInForceFrom: (date) => `beschlossen, in Kraft ab ${date}`,
  states: {
    proposed: 'vorgeschlagen',
    running: 'laufend',
    paused: 'unterbrochen',
    done: 'abgeschlossen',
    stopped: 'eingestellt',
  },
  chainLinks: {
    prevention: kinds.prevention,
    reaction: kinds.reaction,
    aftercare: kinds.aftercare,
  },
  relations: {
    contributes_to: 'trägt bei zu',
    elaborates: changes.fields.elaborates,
    refers_to: 'verweist auf',
    pairs_with: 'gehört zusammen mit',
    continues: 'setzt fort',
    carried_from: 'wurde übernommen aus',
    changed: 'führte zu einer anderen Entscheidung über',
  },
  outcomes: {
    carried_over: statuses.carriedOver,
    changed: 'geändert übernommen',
    achieved: 'nicht übernommen: erreicht',
    stopped: 'nicht übernommen: eingestellt',
  },
  partnerStates: {
    asked: 'angefragt',
    confirmed: 'bestätigt',
    declined: 'abgelehnt',
    withdrawn: 'zurückgezogen',
  },
  resources: {
    hours: 'Stunden pro Jahr',
    fte: 'Vollzeitäquivalente',
    budget: 'Budget in Euro',
    notAvailable: 'nicht verfügbar',
  },
  services: {
    police: 'Polizei',
    inspectorate: 'Inspektionsdienste',
    care: 'Gesundheit und Soziales',
    other: statuses.other,
  },
  funded: {
    yes: 'finanziert',
    partial: 'teilweise finanziert',
    no: 'nicht finanziert',
  },
  needs: {
    agreement: 'Zustimmung',
    decision: 'Entscheidung',
    change_of_law: 'Gesetzesänderung',
    resources: changes.fields.resources,
  },
  needStates: {
    needed: 'benötigt',
    asked: 'beantragt',
    agreed: 'zugesagt',
    refused: statuses.refused,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    CHANGED_CONCURRENTLY:
      'Jemand anderes hat dies gleichzeitig geändert. Es wurde nichts überschrieben. Vergleichen Sie beide Texte und wählen Sie.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    KIND_NOT_ALLOWED_HERE:
      'Ein Element dieser Art ist hier nicht zulässig. Wählen Sie eine andere Stelle oder eine andere Art.',
    UNKNOWN_REFERENCE: 'Ein Feld verweist auf ein Element, das nicht existiert oder auf das Sie keinen Zugriff haben.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
    IN_USE: 'Dieses Element wird von einer Antwort, einer Verknüpfung oder einem anderen Plan verwendet.',
    SECTION_REQUIRED_BY_KIND:
      'Die Teile und Abschnitte dieser Planart sind vorgegeben. Sie können nicht verschoben oder entfernt werden.',
    ISSUERS_NOT_AGREED:
      'Noch nicht jede herausgebende Organisation hat zugestimmt. Die Antworten stehen in den Plandaten unter „Zustimmung der herausgebenden Organisationen“. Entfernen Sie eine Organisation, die nicht zustimmt.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    FACTS_DECIDED: (data: { fields: readonly string[]; isElement?: true | undefined }) =>
      data.isElement
        ? elementDecided
        : `Nichts wurde geändert. Der Beschluss über diesen Plan umfasst: ${data.fields.map((field) => fieldNames[field] ?? field).join(', ')}. Ziehen Sie zuerst die Vorlage zurück. Nach der Billigung verlängern Sie den Plan oder beginnen Sie den nächsten Plan.`,
    AREA_NOT_OF_OWNER:
      'Bei dieser Planart gilt das Gebiet der Organisation. Wählen Sie in den Plandaten „Gebiet der Organisation verwenden“.',
    VERSION_FACTS_CHANGED:
      'Titel, Zeitraum, Gebiet, Art oder Organisationen des Plans wurden nach dem Festschreiben dieser Version geändert. Schreiben Sie eine neue Version fest.',
    VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    REASON_REQUIRED: 'Geben Sie eine Begründung an, warum dieses Element unterbrochen oder eingestellt wird.',
    CODE_TAKEN: codeTaken,
    ID_TAKEN: 'Ein anderes Element hat bereits diese Kennung. Laden Sie die Seite neu.',
    KIND_UNKNOWN: kindUnknown,
    REGISTRATION_KEPT:
      'Eine zweite Person hat diese Registrierung bestätigt. Sie wird deshalb nicht gelöscht. Berichtigen Sie sie und lassen Sie sie erneut bestätigen.',
    ALREADY_SENT: 'Dieser Plan wurde bereits gesendet. Laden Sie die Seite neu.',
    CYCLE: 'Ein Element kann nicht sich selbst untergeordnet werden. Wählen Sie eine andere Stelle.',
    ERRORS_REMAIN:
      'Die Version wurde nicht festgeschrieben. Der Plan enthält noch Fehler. Beheben Sie diese oder erfassen Sie eine begründete Ausnahme.',
    NO_CHANGES: 'Die Version wurde nicht festgeschrieben. Der Plan wurde seit der letzten Version nicht geändert.',
    VERSION_OF_OTHER_PLAN:
      'Die beiden Versionen gehören zu verschiedenen Plänen. Wählen Sie zwei Versionen desselben Plans.',
    ALREADY_IN_FORCE: 'Diese Version ist bereits in Kraft getreten. Laden Sie die Seite neu.',
    SECOND_PERSON_REQUIRED:
      'Eine andere Person muss diese Fassung in Kraft setzen: jemand, der den Plan nicht geschrieben hat.',
    VERSION_EMPTY:
      'Die Version wurde nicht in Kraft gesetzt. Sie enthält keinen Text. Ergänzen Sie den Plan und schreiben Sie eine neue Version fest.',
    DECISION_DAY_REQUIRED:
      'Der Tag des Beschlusses fehlt. Geben Sie den Tag an, an dem das beschließende Organ entschieden hat.',
    DATE_BEFORE_VERSION:
      'Der Tag des Beschlusses liegt vor der Festschreibung der Version. Berichtigen Sie ihn. Nur ein Plan, dessen Zeitraum vor Einführung dieses Systems begann, kann früher beschlossen worden sein.',
    DECIDED_AFTER_ENTRY:
      'Der Tag des Beschlusses darf nicht nach dem Inkrafttreten oder in der Zukunft liegen. Berichtigen Sie den Tag des Beschlusses.',
    EVIDENCE_REQUIRED:
      'Fügen Sie dieser Fassung zuerst das Dokument der Entscheidung hinzu: den unterzeichneten Plan, das Schreiben oder das Protokoll. Eine andere Person als diejenige, die die Fassung in Kraft setzt, muss es hinzufügen.',
    PLANS_OVERLAP:
      'Ein anderer Plan dieser Art derselben Organisation oder für dasselbe Gebiet ist dann in Kraft. Geben Sie an, ab welchem Tag dieser Plan ihn ersetzt, oder wählen Sie ein anderes Datum.',
    SUPERSESSION_DATE: 'Ein Plan kann erst nach seinem ersten Tag ersetzt werden. Wählen Sie ein späteres Datum.',
    ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    PLAN_REGISTERED:
      'Dieser Plan wurde aus einer veröffentlichten Liste registriert. Über ihn wird hier nicht entschieden, daher wird keine Version festgeschrieben.',
    PATH_INCOMPLETE:
      'Der Plan kann erst nach Abschluss des Billigungsverfahrens in Kraft treten. Schließen Sie die restlichen Schritte auf dem Reiter „Billigungsverfahren“ ab.',
    TEMPLATE_UNKNOWN: 'Das Länderpaket enthält diese Vorlage nicht für diese Planart.',
    PLAN_NEVER_IN_FORCE: 'Der nächste Zyklus kann nur aus einem Plan vorbereitet werden, der in Kraft ist oder war.',
    NO_PREVIOUS_PLAN: 'Dieser Plan hat keinen vorigen Plan, oder der vorige Plan ist für Sie nicht sichtbar.',
    ORDER_REASON_REQUIRED: 'Begründen Sie, warum das Element übernommen wird oder nicht.',
    DEPENDENT_ELEMENTS_CARRIED:
      'Im neuen Plan hängen Elemente von diesem Element ab. Entscheiden Sie zuerst über diese Elemente.',
    DECIDED_ON_PATH: 'Bei dieser Planart wird der Fortschritt im Billigungsverfahren erfasst.',
    STEP_REASON_REQUIRED: 'Begründen Sie die Änderung der Terminplanung.',
    STEP_UNKNOWN: 'Diese Planart hat diesen Schritt nicht.',
    FILE_REJECTED:
      'Es wurde nichts importiert. Die Datei enthält Fehler. Beheben Sie diese und importieren Sie die Datei erneut.',
    ELEMENTS_REJECTED: 'Es wurde nichts geändert. Die Aktion ist bei einigen Elementen nicht möglich.',
    CHANGED_SINCE:
      'Die Änderung wurde nicht rückgängig gemacht, weil jemand anderes das Element inzwischen geändert hat. Es wurde nichts überschrieben.',
    NOTHING_TO_UNDO: 'Sie haben in diesem Plan keine Änderungen, die sich rückgängig machen lassen.',
    ORGANISATION_FIXED:
      'Elemente mit der Kennzeichnung TLP:AMBER+STRICT oder TLP:RED können nicht in einen Plan einer anderen Organisation kopiert werden.',
  },
  issues: {
    SHAPE: 'Das Format dieses Werts entspricht nicht dem Schema.',
    TOO_LARGE: 'Die Datei enthält mehr, als ein einzelner Import zulässt. Teilen Sie die Datei auf.',
    SENSITIVE_TEXT: 'Dieser Text kann hier nicht gespeichert werden, weil er offenbar personenbezogene Daten enthält.',
    UNKNOWN_CODE: 'Kein Element hat diesen Code.',
    KIND_UNKNOWN: kindUnknown,
    OWNER_MISSING: 'Die Datei nennt die Organisation nicht, der dieser Plan gehört.',
    NOT_YOURS: 'Sie sind nicht berechtigt, Pläne dieser Organisation zu bearbeiten.',
    PLANS_OVERLAP:
      'Ein anderer Plan dieser Art derselben Organisation oder für dasselbe Gebiet ist in diesem Zeitraum in Kraft.',
    NOT_YOURS_TO_DECIDE: 'Sie sind nicht berechtigt, dies für die Organisation zu entscheiden.',
    SECOND_PERSON_REQUIRED:
      'Der Import eines Dokuments ersetzt keine Entscheidung über einen Plan. Importieren Sie den Plan als Entwurf und fügen Sie das Dokument der Entscheidung bei. Danach setzt eine andere Person ihn in Kraft.',
    ISSUERS_NOT_AGREED:
      'Eine herausgebende Organisation hat noch nicht zugestimmt. Importieren Sie den Plan als Entwurf, ohne Sendedatum.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    ADDENDUM_REQUIRED:
      'Eine Fassung dieses Plans wurde vorgelegt. Eröffnen Sie ein Addendum, um erneut über die Prioritäten zu entscheiden.',
    DATE_TOO_EARLY: 'Das Datum der Entscheidung liegt für diesen Plan zu früh.',
    DATE_IN_FUTURE: 'Das Datum darf nicht in der Zukunft liegen.',
    PLAN_ON_PATH:
      'Ein Plan dieser Art für denselben Zeitraum durchläuft hier ein Verfahren. Registrieren Sie diesen Plan nur mit einem Beschlussdatum vor der Inbetriebnahme.',
    ISSUER_REGISTERS_ITSELF: 'Eine herausgebende Organisation hat hier Konten. Sie registriert ihren Plan selbst.',
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    FACTS_DECIDED:
      'Der Beschluss über den Plan umfasst dieses Feld. Ziehen Sie zuerst die Vorlage zurück. Nach der Billigung verlängern Sie den Plan oder beginnen Sie den nächsten Plan. Neuer Text mit eigener Kennzeichnung kommt mit einem Addendum, als neues Element.',
    AREA_NOT_OF_OWNER:
      'Das Gebiet dieser Planart ist das der Organisation, die den Plan erstellt. Lassen Sie das Gebiet leer oder wählen Sie dieses Gebiet.',
    PLAN_NOT_EDITABLE: 'Der Plan ist beendet oder gehört einer anderen Organisation.',
    CODE_TAKEN: codeTaken,
    KEY_TAKEN: 'Ein Element eines anderen Plans hat bereits diesen Schlüssel.',
    DUPLICATE_KEY: 'Zwei Elemente haben diesen Schlüssel.',
    ENDED_ELEMENT_ID: 'Ein Element, das nicht übernommen wurde, kann keinen Nachfolger haben.',
    DUPLICATE_VALUE: 'Die Datei enthält diesen Wert zweimal für dasselbe Element.',
    DUPLICATE_CODE: 'Zwei Pläne haben diesen Code.',
    PARENT_UNKNOWN: 'Das übergeordnete Element gehört nicht zum Plan.',
    CYCLE: 'Das Element ist sich selbst untergeordnet.',
    KIND_NOT_ALLOWED_HERE: 'Ein Element dieser Art ist hier nicht zulässig.',
    PLACE_UNKNOWN: 'Diese Planart hat diesen Teil oder Abschnitt nicht.',
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    EXPECTATION_INVALID: 'Zeiträume, Werte und Ausgangswert des erwarteten Ergebnisses passen nicht zusammen.',
    COMMITMENT_WITHOUT_REASON: 'Dies ist ein zugesagtes Ergebnis einer Version. Begründen Sie die Berichtigung.',
    BASELINE_DIFFERS: 'Der Ausgangswert weicht von der für seinen Zeitraum erfassten Zahl ab.',
    WORSE_TARGET_WITHOUT_REASON:
      'Der Zielwert ist schlechter als die letzte erfasste Zahl. Geben Sie eine Begründung an.',
    REASON_REQUIRED: 'Das Element ist ohne Begründung unterbrochen oder eingestellt. Fügen Sie eine Begründung hinzu.',
    IN_USE: 'In der Datei fehlt ein Element, das außerhalb des Plans verwendet wird.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
  },
}

export const acts: SameKeys<typeof enActs> = {
  'plans.bulk.changeElements': 'Mehrere Elemente geändert',
  'plans.bulk.moveElements': 'Mehrere Elemente verschoben',
  'plans.bulk.removeElements': 'Mehrere Elemente gelöscht',
  'plans.changePlan': 'Angaben zum Plan geändert',
  'plans.copy.pasteElements': 'Elemente in einen Plan kopiert',
  'plans.guidance.setGuidanceDepth': 'Umfang der Anleitung geändert',
  'plans.outline.addElement': 'Element hinzugefügt',
  'plans.outline.changeElement': 'Element geändert',
  'plans.outline.moveElement': 'Element verschoben',
  'plans.outline.removeElement': 'Element gelöscht',
  'plans.removePlan': 'Planentwurf gelöscht',
  'plans.sendPlan': 'Plan an die Leser gesendet',
  'plans.startPlan': 'Plan erstellt',
  'plans.undo.redo': 'Änderung wiederholt',
  'plans.undo.skipUndoStep': 'Rückgängig-Schritt übersprungen',
  'plans.undo.undo': 'Änderung rückgängig gemacht',
}

export const dates: SameKeys<typeof enDates> = {
  kinds: { plan: labels.plan, milestone: 'Meilenstein' },
  events: {
    plan: {
      starts: 'Beginn des Zeitraums',
      ends: 'Ende des Zeitraums',
      decided: statuses.approved,
      in_force: 'in Kraft getreten',
      published: 'veröffentlicht',
    },
    milestone: { due: 'Meilenstein fällig' },
  },
}
