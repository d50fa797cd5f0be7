import type { TranslatedText } from './text.ts'

/** Sentences of zonal plans. `{x}` is the theme in a sentence, `{z}` the zone. */
export const phrases = {
  title: { nl: 'Zonaal veiligheidsplan {z}', fr: 'Plan zonal de sécurité {z}', de: 'Zonaler Sicherheitsplan {z}' },
  motto: { nl: 'Dichtbij, samen, elke dag', fr: 'Proches, ensemble, chaque jour', de: 'Nah, gemeinsam, jeden Tag' },
  shortMessage: {
    nl: 'Wij kiezen weinig, zeggen waarom, en laten zien wat ervan komt.',
    fr: 'Nous choisissons peu, disons pourquoi et montrons le résultat.',
    de: 'Wir wählen wenig, sagen warum, und zeigen, was daraus wird.',
  },
  priority: { nl: 'Aanpak van {x}', fr: 'Lutte contre : {x}', de: 'Vorgehen: {x}' },
  reason: {
    nl: 'Politiecijfers en bevraging van 2025 wijzen {x} aan; burgemeesters en procureur vragen het.',
    fr: 'Les chiffres de police et l’enquête de 2025 désignent ce phénomène ({x}) ; bourgmestres et procureur le demandent.',
    de: 'Polizeizahlen und Befragung von 2025 weisen darauf hin ({x}); Bürgermeister und Prokurator bitten darum.',
  },
  objective: {
    nl: 'Minder schade door {x} in de zone tegen 2031',
    fr: 'Moins de dommages liés à : {x}, d’ici 2031',
    de: 'Weniger Schaden durch {x} bis 2031',
  },
  gain: {
    nl: 'Bewoners voelen zich veiliger in hun straat en weten bij wie ze terecht kunnen.',
    fr: 'Les habitants se sentent plus en sécurité dans leur rue et savent à qui s’adresser.',
    de: 'Menschen fühlen sich in ihrer Straße sicherer und wissen, an wen sie sich wenden.',
  },
  legalBasis: {
    nl: 'Wet van 7 december 1998, art. 35 tot 37',
    fr: 'Loi du 7 décembre 1998, art. 35 à 37',
    de: 'Gesetz vom 7. Dezember 1998, Art. 35 bis 37',
  },
  interest: { nl: 'Veiligheid van de persoon', fr: 'Sécurité de la personne', de: 'Sicherheit der Person' },
} as const satisfies Record<string, TranslatedText>

export interface Measure {
  link: 'prevention' | 'reaction' | 'aftercare'
  kind: 'operational_objective' | 'action'
  accountableFunction: string
  title: TranslatedText
}

/** Measures of zones for a theme, over the whole chain. */
export const measures: readonly Measure[] = [
  {
    link: 'prevention',
    kind: 'operational_objective',
    accountableFunction: 'head_community_policing',
    title: {
      nl: 'Inwoners en handelaars weten hoe ze {x} herkennen en melden',
      fr: 'Habitants et commerçants savent reconnaître et signaler : {x}',
      de: 'Einwohner und Händler erkennen und melden: {x}',
    },
  },
  {
    link: 'prevention',
    kind: 'action',
    accountableFunction: 'head_community_policing',
    title: {
      nl: 'Informatieavonden per wijk over {x}',
      fr: 'Soirées d’information par quartier : {x}',
      de: 'Informationsabende je Viertel: {x}',
    },
  },
  {
    link: 'prevention',
    kind: 'action',
    accountableFunction: 'head_reception',
    title: {
      nl: 'Advies aan huis voor kwetsbare bewoners rond {x}',
      fr: 'Conseils à domicile pour les personnes vulnérables : {x}',
      de: 'Beratung zu Hause für Schutzbedürftige: {x}',
    },
  },
  {
    link: 'reaction',
    kind: 'operational_objective',
    accountableFunction: 'head_intervention',
    title: {
      nl: 'Meldingen over {x} krijgen binnen de dag een gevolg',
      fr: 'Les signalements reçoivent une suite dans la journée : {x}',
      de: 'Meldungen erhalten noch am selben Tag eine Antwort: {x}',
    },
  },
  {
    link: 'reaction',
    kind: 'action',
    accountableFunction: 'head_intervention',
    title: {
      nl: 'Gerichte controles op tijd en plaats van {x}',
      fr: 'Contrôles ciblés selon l’heure et le lieu : {x}',
      de: 'Gezielte Kontrollen nach Zeit und Ort: {x}',
    },
  },
  {
    link: 'reaction',
    kind: 'action',
    accountableFunction: 'head_local_investigation',
    title: {
      nl: 'Lokale recherche volgt elk dossier over {x} op met het parket',
      fr: 'La recherche locale suit chaque dossier avec le parquet : {x}',
      de: 'Örtliche Ermittlung verfolgt jede Akte mit der Staatsanwaltschaft: {x}',
    },
  },
  {
    link: 'aftercare',
    kind: 'operational_objective',
    accountableFunction: 'head_victim_support',
    title: {
      nl: 'Wie getroffen werd door {x} wordt teruggebeld',
      fr: 'Les victimes sont rappelées : {x}',
      de: 'Betroffene werden zurückgerufen: {x}',
    },
  },
  {
    link: 'aftercare',
    kind: 'action',
    accountableFunction: 'head_victim_support',
    title: {
      nl: 'Herbezoek binnen de maand na {x}',
      fr: 'Nouvelle visite dans le mois après : {x}',
      de: 'Zweiter Besuch innerhalb eines Monats nach: {x}',
    },
  },
]

/** A paragraph for each prose section, with demo content. */
export const sections: Readonly<Record<string, TranslatedText>> = {
  identification: {
    nl: 'De zone {z} telt {n} gemeenten en {i} inwoners. Dit plan loopt zes jaar en volgt de gemeentelijke zittingstijd.',
    fr: 'La zone {z} compte {n} communes et {i} habitants. Ce plan court six ans et suit la législature communale.',
    de: 'Die Zone {z} zählt {n} Gemeinden und {i} Einwohner. Dieser Plan läuft sechs Jahre und folgt der Legislatur der Gemeinden.',
  },
  scanning_security: {
    nl: 'Het veiligheids- en leefbaarheidsbeeld steunt op de politiecijfers tot eind 2025 en op een bevraging van bewoners.',
    fr: 'L’image de la sécurité et de la qualité de vie repose sur les chiffres de police jusque fin 2025 et une enquête auprès des habitants.',
    de: 'Das Sicherheits- und Lebensqualitätsbild stützt sich auf die Polizeizahlen bis Ende 2025 und eine Befragung.',
  },
  scanning_organisation: {
    nl: 'Het korps werkt onder de personeelsnorm; vacatures worden in volgorde van de prioriteiten ingevuld.',
    fr: 'Le corps travaille sous la norme de personnel ; les postes sont pourvus dans l’ordre des priorités.',
    de: 'Das Korps arbeitet unter der Personalnorm; Stellen werden nach den Prioritäten besetzt.',
  },
  expectations: {
    nl: 'De burgemeesters vragen aandacht voor leefbaarheid, de procureur voor drugs en geweld, de bewoners voor verkeer.',
    fr: 'Les bourgmestres demandent de l’attention pour la qualité de vie, le procureur pour les drogues et la violence, les habitants pour la circulation.',
    de: 'Die Bürgermeister bitten um Lebensqualität, der Prokurator um Drogen und Gewalt, die Einwohner um Verkehr.',
  },
  former_plan: {
    nl: 'Van het vorige plan werden drie doelstellingen gehaald, één bijgestuurd en één gestopt met reden.',
    fr: 'Du plan précédent, trois objectifs ont été atteints, un ajusté et un arrêté avec motif.',
    de: 'Vom vorigen Plan wurden drei Ziele erreicht, eines nachgesteuert und eines mit Begründung beendet.',
  },
  mission_vision_values: {
    nl: 'Wij zijn er voor iedereen: bereikbaar, eerlijk en betrouwbaar.',
    fr: 'Nous sommes là pour tous : accessibles, honnêtes et fiables.',
    de: 'Wir sind für alle da: erreichbar, ehrlich und verlässlich.',
  },
  argumentation_matrix: {
    nl: 'De zonale veiligheidsraad woog elk fenomeen op beeld, verwachting en beïnvloedbaarheid.',
    fr: 'Le conseil zonal a pesé chaque phénomène selon l’image, l’attente et la possibilité d’influence.',
    de: 'Der zonale Sicherheitsrat wog jedes Phänomen nach Bild, Erwartung und Beeinflussbarkeit.',
  },
  capacity: {
    nl: 'Voor gerechtelijke en bestuurlijke opdrachten blijft de lokale capaciteit te allen tijde verzekerd; HyCap is apart voorzien.',
    fr: 'La capacité locale pour les missions judiciaires et administratives reste assurée en tout temps ; HyCap est prévue à part.',
    de: 'Die örtliche Kapazität für gerichtliche und administrative Aufträge bleibt jederzeit gesichert; HyCap ist gesondert vorgesehen.',
  },
  communication: {
    nl: 'Elk kwartaal een bericht aan bewoners: wat beloofd werd, wat gedaan is.',
    fr: 'Chaque trimestre un message aux habitants : ce qui a été promis, ce qui est fait.',
    de: 'Jedes Quartal eine Nachricht an die Einwohner: was versprochen und was getan wurde.',
  },
  follow_up: {
    nl: 'De zonale veiligheidsraad evalueert elk jaar; de korpschef brengt verslag uit.',
    fr: 'Le conseil zonal évalue chaque année ; le chef de corps fait rapport.',
    de: 'Der zonale Sicherheitsrat evaluiert jährlich; der Korpschef berichtet.',
  },
  approval_and_signature: {
    nl: 'Goedgekeurd door de burgemeesters en de procureur des Konings, elk voor de eigen bevoegdheid.',
    fr: 'Approuvé par les bourgmestres et le procureur du Roi, chacun pour ses compétences.',
    de: 'Gebilligt von den Bürgermeistern und dem Prokurator des Königs, jeder für seine Befugnisse.',
  },
  confidential_annexes: {
    nl: 'Inzet van bijzondere middelen bij grote gebeurtenissen.',
    fr: 'Engagement de moyens particuliers lors de grands événements.',
    de: 'Einsatz besonderer Mittel bei großen Ereignissen.',
  },
}
