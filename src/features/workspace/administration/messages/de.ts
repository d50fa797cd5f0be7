import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const administration = 'Verwaltung'
const packText = 'Länderpaket'
const instanceText = 'Installation'
const peopleText = 'Personen'

export const de: SameKeys<typeof en> = {
  title: administration,
  intro: 'Personen und ihre Rollen sowie die Einstellungen dieser Installation.',
  ownIntro: 'Die Personen Ihrer Organisation und ihre Rollen.',
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  tabs: {
    label: administration,
    people: peopleText,
    instance: instanceText,
    pack: packText,
    signatures: 'Signaturen',
    roles: 'Rollen',
    journal: 'Änderungsprotokoll',
  },
  people: {
    title: peopleText,
    searchLabel: 'Nach Name oder E-Mail-Adresse suchen',
    invite: 'Person einladen',
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    role: labels.role,
    roles: 'Rollen',
    organisation: labels.organisation,
    account: 'Konto',
    hasAccount: 'aktiv',
    noAccount: 'noch kein Passwort',
    left: 'ausgeschieden',
    noRole: 'keine Rolle',
    since: phrases.since,
    none: 'Keine Personen gefunden',
    noneText:
      'Laden Sie eine Person ein: Die Einladung wird per E-Mail versandt. Ohne E-Mail erhält die Administration der Installation einen Link zum Weitergeben.',
    more: actions.showMore,
    grantRole: 'Rolle zuweisen',
    confirmGrant: 'Rolle zuweisen',
    endRole: 'Rolle entziehen',
    endRoleAsk: (person, role, organisation) =>
      `${person} hat ab heute nicht mehr die Rolle ${role} in ${organisation}.`,
    createSignInLink: 'Anmeldelink erstellen',
    endAccess: 'Gesamten Zugang entziehen',
    endAccessAsk: (person) => `${person} den gesamten Zugang entziehen?`,
    endAccessText:
      'Die Person wird sofort auf allen Geräten abgemeldet. Ihre Funktionen bleiben unverändert. Benennen Sie auf der Seite der Organisation eine Nachfolge.',
    mailed: (email) => `Der Link wurde an ${email} gesendet.`,
    notMailed:
      'Der Link konnte nicht per E-Mail gesendet werden. Die Administration der Installation erstellt einen Link und gibt ihn weiter.',
    linkTitle: 'Anmeldelink',
    linkText:
      'Geben Sie diesen Link nur an diese Person weiter. Er wird nur einmal angezeigt und kann nur einmal verwendet werden.',
    link: 'Link',
    copy: actions.copy,
    copied: 'Kopiert',
    done: actions.close,
    act: actions.more,
    saved: 'Änderungen gespeichert',
  },
  instance: {
    title: instanceText,
    version: labels.version,
    demo: 'Demo',
    yes: 'ja: alle Inhalte dienen der Veranschaulichung',
    no: statuses.no,
    country: 'Land',
    zone: 'Zeitzone für gesetzliche Termine',
    languages: 'Amtssprachen',
    structure: 'Struktur',
    areas: labels.areas,
    organisations: labels.organisations,
    settingsHint:
      'Die Einstellungen stehen in der Umgebung oder der Konfigurationsdatei des Servers. Führen Sie auf dem Server „integral doctor“ aus, um Datenbank, Änderungsprotokoll, E-Mail und Seiten zu prüfen.',
    api: 'API-Dokumentation',
    import: 'Gebiete und Grenzen importieren',
  },
  zoneNames: {
    title: 'Namen der Zonen',
    invented: 'Zonen und ihre Organisationen tragen fiktive Namen auf der echten Karte.',
    real: 'Zonen und ihre Organisationen tragen ihre echten Namen.',
    stays:
      'Bestehende Pläne behalten in Titel, Code und Text den Namen, unter dem sie erstellt wurden. Alle Inhalte dienen in beiden Fällen der Veranschaulichung und sind auf jeder Seite so gekennzeichnet.',
    useReal: 'Echte Namen verwenden',
    useInvented: 'Fiktive Namen verwenden',
    askReal: 'Die echten Namen der Zonen verwenden?',
    askInvented: 'Fiktive Namen für die Zonen verwenden?',
    warning:
      'Pläne, Antworten und Personen in dieser Demo sind fiktiv. Mit echten Namen könnten sie für Beschlüsse einer echten Zone gehalten werden. Zeigen Sie sie nur Personen, die wissen, dass sie fiktiv sind. Der Hinweis „zur Veranschaulichung“ bleibt auf jeder Seite und in jedem Dokument stehen und kann nicht entfernt werden.',
    back: 'Gebiete und Organisationen, die Sie selbst umbenannt haben, behalten ihren Namen.',
    done: (areas, bodies) =>
      `${plural('de', areas, `${areas} Gebiet`, `${areas} Gebiete`)} und ${plural('de', bodies, `${bodies} Organisation`, `${bodies} Organisationen`)} umbenannt.`,
  },
  smallNumbers: {
    title: 'Geringe Fallzahlen',
    hint: 'Geringe Personenzahlen werden außerhalb der Organisation nicht ausgewiesen. Jeder Indikator hat einen Schwellenwert. Diese Installation kann ihn erhöhen, aber nicht senken.',
    none: 'Es gilt der Schwellenwert des jeweiligen Indikators.',
    threshold: (below) =>
      `Zahlen unter ${below} werden nicht ausgewiesen. Ein höherer Schwellenwert eines Indikators hat Vorrang.`,
    field: 'Zahlen nicht ausweisen unter',
    empty: 'Leer lassen, um den Schwellenwert des jeweiligen Indikators zu verwenden.',
    save: 'Schwellenwert anwenden',
    done: (count) =>
      plural(
        'de',
        count,
        `Schwellenwert von ${count} Indikator geändert`,
        `Schwellenwert von ${count} Indikatoren geändert`,
      ),
  },
  pack: {
    title: packText,
    hint: 'Vorschau der Installation. Pläne behalten das Recht der Version, mit der sie angelegt wurden. Lokale Änderungen bleiben erhalten. Einträge, die nicht mehr im Paket enthalten sind, bleiben ebenfalls erhalten, weil Pläne auf sie verweisen können. Neue Namen von Organisationen, Gebieten, Phänomenen, Indikatoren und Funktionen erscheinen auf den Seiten; entschiedene Pläne und erfasste Handlungen behalten die Namen ihrer Zeit.',
    installed: 'Installierte Version',
    never: 'nicht installiert',
    availableVersion: 'Verfügbare Version',
    upToDate: 'Das installierte Paket ist aktuell.',
    withdrawnRole: (role, people, plans) =>
      `Dieses Paket kann nicht installiert werden: Es streicht die Rolle „${role}“, die ${plural('de', people, '1 Person hat', `${people} Personen haben`)}.${plans && ` Laufende Pläne: ${plans}.`} Behalten Sie die Rolle im Paket.`,
    reusesVersion: (version) =>
      `Version ${version} ist bereits mit einem anderen Recht installiert. Geben Sie dem geänderten Paket eine neue Version.`,
    invalid: 'Dieses Paket kann nicht installiert werden',
    subject: 'Inhalt',
    new: 'Neu',
    changed: 'Geändert',
    locallyEdited: 'Lokal geändert',
    withdrawn: 'Nicht mehr im Paket',
    subjects: {
      area: labels.areas,
      organisation: labels.organisations,
      function: labels.functions,
      competence: labels.competences,
      phenomenon: headings.phenomena,
      crosswalk: 'Beziehungen zwischen Phänomenen',
      indicator: headings.indicators,
      plan_kind: 'Planarten',
      template: 'Vorlagen',
      rule: 'Regeln',
      phenomenon_list: 'Phänomenlisten',
      phenomenon_indicator: 'Indikatoren der Phänomene',
      path: 'Schritte der Billigungsverfahren',
      criterion: 'Kriterien',
      term: headings.termsOfOffice,
      approach_dimension: 'Dimensionen des Ansatzes',
      collegial_body: 'Kollegialorgane',
      distribution_list: 'Verteilerlisten',
      language_regime: 'Sprachenregelungen',
      answer_reader: 'Leser der Antworten',
      country: 'Land',
    },
    plans: 'Pläne, die ihr Recht behalten',
    plansHint:
      'Diese Pläne folgen weiterhin dem Recht ihrer Version. Pläne, die Sie nicht lesen dürfen, sind nicht aufgeführt.',
    noPlans: 'Kein Plan, den Sie lesen können, folgt einem anderen Recht',
    mayMove: 'kann umgestellt werden; der Eigentümer erhält eine Aufgabe',
    keeps: 'behält sein Recht',
    plan: labels.plan,
    status: labels.status,
    effect: 'Wirkung',
    notified: (roles) =>
      `Die Eigentümer von Entwürfen, die umgestellt werden können, erhalten eine Aufgabe, auch bei Entwürfen, die Sie nicht lesen dürfen. Diese Rollen können einen Plan umstellen: ${roles}.`,
    codes: 'Codes',
    install: 'Paket installieren',
    installTitle: 'Länderpaket installieren',
    reason: labels.reason,
    reasonHint: 'Die Begründung wird mit Ihrem Namen im Änderungsprotokoll erfasst.',
    done: 'Länderpaket installiert',
    history: 'Frühere Installationen',
  },
  errors: {
    NOT_YOUR_ORGANISATION:
      'Sie können nur Personen Ihrer eigenen Organisation verwalten. Wenden Sie sich an die Administration der anderen Organisation.',
    OWN_ROLE: ({ names }) =>
      `Sie können sich selbst keine Rolle zuweisen. Fragen Sie eine andere Person, die die Organisation oder die Installation administriert${names.length > 0 ? `: ${names.join(', ')}` : ''}.`,
    PERSON_NOT_FOUND: 'Diese Person existiert nicht mehr. Laden Sie die Seite neu.',
    EMAIL_TAKEN: 'Eine andere Person verwendet diese E-Mail-Adresse bereits. Geben Sie eine andere Adresse ein.',
    NO_EMAIL: 'Diese Person hat keine E-Mail-Adresse. Fügen Sie zuerst eine hinzu.',
    LAST_ADMINISTRATOR:
      'Nur diese Person administriert diese Installation. Weisen Sie zuerst einer anderen Person die Rolle Administration zu.',
    NOT_A_DEMO: 'Zonennamen können nur in einer Demo geändert werden.',
  },
}
