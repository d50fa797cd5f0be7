import { labelMessages } from '#shared/label-messages/index.ts'
import type { Catalogue } from '#shared/messages.ts'
import { statusMessages } from '#shared/status-messages/index.ts'

const en = {
  analyses: {
    choose: 'Analysis',
    integral: 'Integral security',
    integrated: 'Integrated police',
    integralHint:
      'All partners along the whole chain: prevention, reaction and aftercare. Links without measures are shown as well.',
    integratedHint:
      'The contributions of both police levels, justice and administration. Partners without measures are shown as well.',
    empty: 'none yet',
    none: 'This plan has no priorities yet',
  },
  spread: 'Distribution over levels',
  spreadHint: 'Measures by level of the approach. Levels without measures or without organisations are shown as well.',
  spreadNone: 'No measures with a level yet',
  spreadNoneText:
    'Select the levels in the details of a measure: levels of government, of the problem or of the response.',
  level: 'Level',
  measures: 'Measures',
  organisations: labelMessages.en.organisations,
  noMeasure: 'no measures',
  noOrganisations: statusMessages.en.none,
  unplaced: 'Measures without a level',
  reach: 'Target groups and settings',
  reachHint: 'Measures by target group and setting.',
  reachNone: 'No measures with a target group or setting yet',
  reachNoneText:
    'Enter the target group and the setting in the details of a measure, for example school, nightlife, festival or family.',
  noMatches: 'No measures match these filters',
  all: statusMessages.en.all,
  targetGroup: 'Target group',
  setting: 'Setting',
  measure: 'Measure',
  owner: labelMessages.en.organisation,
  border: 'Border measures',
  borderHint:
    'Measures in a border region, on an axis, with an organisation from abroad, or paired with a measure on the other side of the border.',
  borderNone: 'No border measures in this plan',
  borderNoneText:
    'A measure appears here if it refers to a border region, an axis or an organisation from abroad, or if it is paired with a measure on the other side of the border.',
  onlyOneSided: 'Only measures without a counterpart',
  noOneSided: 'All border measures have a counterpart',
  borderAspect: 'Border aspect',
  reasons: { area: 'area', axis: 'axis', organisation: 'organisation from abroad', pair: 'counterpart' },
  otherSide: 'Counterpart',
  oneSided: 'no counterpart',
  reachOf: 'Reach',
}

/** Messages of the analyses by level, target group and border, and of the related fields. */
export const analysisMessages: Catalogue<typeof en> = {
  en,
  nl: {
    analyses: {
      choose: 'Analyse',
      integral: 'Integrale veiligheid',
      integrated: 'Geïntegreerde politie',
      integralHint:
        'Alle partners in de hele keten: preventie, reactie en nazorg. Schakels zonder maatregelen worden ook getoond.',
      integratedHint:
        'De bijdragen van beide politieniveaus, justitie en bestuur. Partners zonder maatregelen worden ook getoond.',
      empty: 'nog geen',
      none: 'Dit plan bevat nog geen prioriteiten',
    },
    spread: 'Spreiding over niveaus',
    spreadHint:
      'Maatregelen per niveau van de aanpak. Niveaus zonder maatregelen of zonder organisaties worden ook getoond.',
    spreadNone: 'Nog geen maatregelen met een niveau',
    spreadNoneText:
      'Kies de niveaus in de details van een maatregel: bestuursniveau, niveau van het probleem of niveau van de aanpak.',
    level: 'Niveau',
    measures: 'Maatregelen',
    organisations: labelMessages.nl.organisations,
    noMeasure: 'geen maatregelen',
    noOrganisations: statusMessages.nl.none,
    unplaced: 'Maatregelen zonder niveau',
    reach: 'Doelgroepen en settings',
    reachHint: 'Maatregelen per doelgroep en setting.',
    reachNone: 'Nog geen maatregelen met een doelgroep of setting',
    reachNoneText:
      'Vul de doelgroep en de setting in bij de details van een maatregel, bijvoorbeeld school, uitgaansleven, festival of gezin.',
    noMatches: 'Geen maatregelen gevonden met deze filters',
    all: statusMessages.nl.all,
    targetGroup: 'Doelgroep',
    setting: 'Setting',
    measure: 'Maatregel',
    owner: labelMessages.nl.organisation,
    border: 'Grensmaatregelen',
    borderHint:
      'Maatregelen in een grensregio, op een as, met een buitenlandse organisatie, of gekoppeld aan een maatregel aan de andere kant van de grens.',
    borderNone: 'Geen grensmaatregelen in dit plan',
    borderNoneText:
      'Een maatregel verschijnt hier als hij naar een grensregio, een as of een buitenlandse organisatie verwijst, of als hij gekoppeld is aan een maatregel aan de andere kant van de grens.',
    onlyOneSided: 'Alleen maatregelen zonder tegenhanger',
    noOneSided: 'Alle grensmaatregelen hebben een tegenhanger',
    borderAspect: 'Grensaspect',
    reasons: { area: 'gebied', axis: 'as', organisation: 'buitenlandse organisatie', pair: 'tegenhanger' },
    otherSide: 'Tegenhanger',
    oneSided: 'geen tegenhanger',
    reachOf: 'Bereik',
  },
  fr: {
    analyses: {
      choose: 'Analyse',
      integral: 'Sécurité intégrale',
      integrated: 'Police intégrée',
      integralHint:
        'Tous les partenaires sur toute la chaîne : prévention, réaction et suivi. Les maillons sans mesure sont également affichés.',
      integratedHint:
        'Les contributions des deux niveaux de police, de la justice et de l’administration. Les partenaires sans mesure sont également affichés.',
      empty: 'aucun élément',
      none: 'Ce plan ne contient pas encore de priorité',
    },
    spread: 'Répartition par niveau',
    spreadHint: 'Mesures par niveau d’approche. Les niveaux sans mesure ou sans organisation sont également affichés.',
    spreadNone: 'Aucune mesure associée à un niveau pour l’instant',
    spreadNoneText:
      'Sélectionnez les niveaux dans les détails d’une mesure : niveau de pouvoir, niveau du problème ou niveau de la réponse.',
    level: 'Niveau',
    measures: 'Mesures',
    organisations: labelMessages.fr.organisations,
    noMeasure: 'aucune mesure',
    noOrganisations: 'aucune',
    unplaced: 'Mesures sans niveau',
    reach: 'Groupes cibles et milieux de vie',
    reachHint: 'Mesures par groupe cible et milieu de vie.',
    reachNone: 'Aucune mesure associée à un groupe cible ou à un milieu de vie pour l’instant',
    reachNoneText:
      'Indiquez le groupe cible et le milieu de vie dans les détails d’une mesure, par exemple école, vie nocturne, festival ou famille.',
    noMatches: 'Aucune mesure ne correspond à ces filtres',
    all: statusMessages.fr.all,
    targetGroup: 'Groupe cible',
    setting: 'Milieu de vie',
    measure: 'Mesure',
    owner: labelMessages.fr.organisation,
    border: 'Mesures frontalières',
    borderHint:
      'Mesures dans une région frontalière, sur un axe, avec une organisation étrangère, ou jumelées avec une mesure de l’autre côté de la frontière.',
    borderNone: 'Aucune mesure frontalière dans ce plan',
    borderNoneText:
      'Une mesure apparaît ici si elle renvoie à une région frontalière, à un axe ou à une organisation étrangère, ou si elle est jumelée avec une mesure de l’autre côté de la frontière.',
    onlyOneSided: 'Uniquement les mesures sans pendant',
    noOneSided: 'Toutes les mesures frontalières ont un pendant',
    borderAspect: 'Dimension frontalière',
    reasons: { area: 'territoire', axis: 'axe', organisation: 'organisation étrangère', pair: 'pendant' },
    otherSide: 'Pendant',
    oneSided: 'sans pendant',
    reachOf: 'Portée',
  },
  de: {
    analyses: {
      choose: 'Auswertung',
      integral: 'Integrale Sicherheit',
      integrated: 'Integrierte Polizei',
      integralHint:
        'Alle Partner entlang der gesamten Kette: Vorbeugung, Reaktion und Nachsorge. Kettenglieder ohne Maßnahmen werden ebenfalls angezeigt.',
      integratedHint:
        'Die Beiträge beider Polizeiebenen, der Justiz und der Verwaltung. Partner ohne Maßnahmen werden ebenfalls angezeigt.',
      empty: 'noch keine',
      none: 'Dieser Plan enthält noch keine Prioritäten',
    },
    spread: 'Verteilung auf Ebenen',
    spreadHint:
      'Maßnahmen nach Ebene des Ansatzes. Ebenen ohne Maßnahmen oder ohne Organisationen werden ebenfalls angezeigt.',
    spreadNone: 'Noch keine Maßnahmen mit einer Ebene',
    spreadNoneText:
      'Wählen Sie die Ebenen in den Details einer Maßnahme: Verwaltungsebene, Ebene des Problems oder Ebene der Reaktion.',
    level: 'Ebene',
    measures: 'Maßnahmen',
    organisations: labelMessages.de.organisations,
    noMeasure: 'keine Maßnahmen',
    noOrganisations: 'keine',
    unplaced: 'Maßnahmen ohne Ebene',
    reach: 'Zielgruppen und Lebenswelten',
    reachHint: 'Maßnahmen nach Zielgruppe und Lebenswelt.',
    reachNone: 'Noch keine Maßnahmen mit einer Zielgruppe oder Lebenswelt',
    reachNoneText:
      'Geben Sie Zielgruppe und Lebenswelt in den Details einer Maßnahme an, zum Beispiel Schule, Nachtleben, Festival oder Familie.',
    noMatches: 'Keine Maßnahmen zu diesen Filtern',
    all: statusMessages.de.all,
    targetGroup: 'Zielgruppe',
    setting: 'Lebenswelt',
    measure: 'Maßnahme',
    owner: labelMessages.de.organisation,
    border: 'Grenzmaßnahmen',
    borderHint:
      'Maßnahmen in einer Grenzregion, auf einer Achse, mit einer ausländischen Organisation oder gekoppelt mit einer Maßnahme auf der anderen Seite der Grenze.',
    borderNone: 'Keine Grenzmaßnahmen in diesem Plan',
    borderNoneText:
      'Eine Maßnahme erscheint hier, wenn sie auf eine Grenzregion, eine Achse oder eine ausländische Organisation verweist oder mit einer Maßnahme auf der anderen Seite der Grenze gekoppelt ist.',
    onlyOneSided: 'Nur Maßnahmen ohne Gegenstück',
    noOneSided: 'Alle Grenzmaßnahmen haben ein Gegenstück',
    borderAspect: 'Grenzbezug',
    reasons: { area: 'Gebiet', axis: 'Achse', organisation: 'ausländische Organisation', pair: 'Gegenstück' },
    otherSide: 'Gegenstück',
    oneSided: 'kein Gegenstück',
    reachOf: 'Reichweite',
  },
  da: {
    analyses: {
      choose: 'Analyse',
      integral: 'Helhedsorienteret sikkerhed',
      integrated: 'Integreret politi',
      integralHint: 'Alle partnere i hele kæden: forebyggelse, indgriben og efterværn. Led uden tiltag vises også.',
      integratedHint:
        'Bidragene fra de to politiniveauer, retsvæsenet og forvaltningen. Partnere uden tiltag vises også.',
      empty: 'ingen endnu',
      none: 'Planen har endnu ingen prioriteter',
    },
    spread: 'Fordeling på niveauer',
    spreadHint: 'Tiltag efter indsatsens niveau. Niveauer uden tiltag eller uden organisationer vises også.',
    spreadNone: 'Ingen tiltag med et niveau endnu',
    spreadNoneText:
      'Vælg niveauerne under detaljerne for et tiltag: forvaltningsniveau, problemniveau eller indsatsniveau.',
    level: 'Niveau',
    measures: 'Tiltag',
    organisations: labelMessages.da.organisations,
    noMeasure: 'ingen tiltag',
    noOrganisations: statusMessages.da.none,
    unplaced: 'Tiltag uden niveau',
    reach: 'Målgrupper og miljøer',
    reachHint: 'Tiltag efter målgruppe og miljø.',
    reachNone: 'Ingen tiltag med en målgruppe eller et miljø endnu',
    reachNoneText:
      'Angiv målgruppe og miljø under detaljerne for et tiltag, for eksempel skole, natteliv, festival eller familie.',
    noMatches: 'Ingen tiltag passer til filtrene',
    all: statusMessages.da.all,
    targetGroup: 'Målgruppe',
    setting: 'Miljø',
    measure: 'Tiltag',
    owner: labelMessages.da.organisation,
    border: 'Grænsetiltag',
    borderHint:
      'Tiltag i en grænseregion, på en akse, med en udenlandsk organisation eller koblet til et tiltag på den anden side af grænsen.',
    borderNone: 'Ingen grænsetiltag i denne plan',
    borderNoneText:
      'Et tiltag vises her, hvis det henviser til en grænseregion, en akse eller en udenlandsk organisation, eller hvis det er koblet til et tiltag på den anden side af grænsen.',
    onlyOneSided: 'Kun tiltag uden modstykke',
    noOneSided: 'Alle grænsetiltag har et modstykke',
    borderAspect: 'Grænseaspekt',
    reasons: { area: 'område', axis: 'akse', organisation: 'udenlandsk organisation', pair: 'modstykke' },
    otherSide: 'Modstykke',
    oneSided: 'intet modstykke',
    reachOf: 'Rækkevidde',
  },
}
