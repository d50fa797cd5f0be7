import { recorded } from './recorded.ts'

/** Police-recorded thefts, by the offences of the published files. They overlap, so never sum them. */
export const theft = [
  recorded(
    'crime-car-theft',
    ['Car theft', 'Autodiefstal', 'Vol de voitures', 'Autodiebstahl', 'Biltyveri'],
    [
      'Recorded thefts of a car, attempts included.',
      'Geregistreerde diefstallen van een auto, pogingen inbegrepen.',
      'Vols de voiture enregistrés, tentatives comprises.',
      'Erfasste Diebstähle eines Autos, Versuche eingeschlossen.',
      'Registrerede tyverier af en bil, forsøg medregnet.',
    ],
  ),
  recorded(
    'crime-motorcycle-theft',
    ['Motorcycle theft', 'Motorfietsdiefstal', 'Vol de motos', 'Motorraddiebstahl', 'Motorcykeltyveri'],
    [
      'Recorded thefts of a motorcycle, attempts included.',
      'Geregistreerde diefstallen van een motorfiets, pogingen inbegrepen.',
      'Vols de moto enregistrés, tentatives comprises.',
      'Erfasste Diebstähle eines Motorrads, Versuche eingeschlossen.',
      'Registrerede tyverier af en motorcykel, forsøg medregnet.',
    ],
  ),
  recorded(
    'crime-moped-theft',
    ['Moped theft', 'Bromfietsdiefstal', 'Vol de cyclomoteurs', 'Mopeddiebstahl', 'Knallerttyveri'],
    [
      'Recorded thefts of a moped, attempts included.',
      'Geregistreerde diefstallen van een bromfiets, pogingen inbegrepen.',
      'Vols de cyclomoteur enregistrés, tentatives comprises.',
      'Erfasste Diebstähle eines Mopeds, Versuche eingeschlossen.',
      'Registrerede tyverier af en knallert, forsøg medregnet.',
    ],
  ),
  recorded(
    'crime-bicycle-theft',
    ['Bicycle theft', 'Fietsdiefstal', 'Vol de vélos', 'Fahrraddiebstahl', 'Cykeltyveri'],
    [
      'Recorded thefts of a bicycle, attempts included.',
      'Geregistreerde diefstallen van een fiets, pogingen inbegrepen.',
      'Vols de vélo enregistrés, tentatives comprises.',
      'Erfasste Diebstähle eines Fahrrads, Versuche eingeschlossen.',
      'Registrerede tyverier af en cykel, forsøg medregnet.',
    ],
  ),
  recorded(
    'crime-theft-from-vehicle',
    [
      'Theft from or of parts of a vehicle',
      'Diefstal uit of aan een voertuig',
      'Vol dans ou sur un véhicule',
      'Diebstahl aus oder an einem Fahrzeug',
      'Tyveri fra eller af dele af et køretøj',
    ],
    [
      'Recorded thefts of items from a vehicle, or of parts of it.',
      'Geregistreerde diefstallen van wat in een voertuig lag, of van onderdelen ervan.',
      'Vols enregistrés d’objets dans un véhicule, ou de pièces de celui-ci.',
      'Erfasste Diebstähle von Sachen aus einem Fahrzeug oder von Teilen davon.',
      'Registrerede tyverier af ting i et køretøj eller af dele af det.',
    ],
  ),
  recorded(
    'crime-burglary-dwelling',
    ['Domestic burglary', 'Woninginbraak', 'Cambriolage d’habitation', 'Wohnungseinbruch', 'Indbrud i beboelse'],
    [
      'Recorded burglaries in dwellings, attempts included.',
      'Geregistreerde inbraken in woningen, pogingen inbegrepen.',
      'Cambriolages dans des habitations enregistrés, tentatives comprises.',
      'Erfasste Einbrüche in Wohnungen, Versuche eingeschlossen.',
      'Registrerede indbrud i boliger, forsøg medregnet.',
    ],
  ),
  recorded(
    'crime-burglary-public',
    [
      'Burglary of a public institution',
      'Inbraak in een openbare of overheidsinstelling',
      'Cambriolage dans un établissement public',
      'Einbruch in eine öffentliche Einrichtung',
      'Indbrud i en offentlig institution',
    ],
    [
      'Recorded burglaries in schools, town halls and other public institutions, attempts included.',
      'Geregistreerde inbraken in scholen, gemeentehuizen en andere openbare instellingen, pogingen inbegrepen.',
      'Cambriolages enregistrés dans des écoles, maisons communales et autres établissements publics, tentatives comprises.',
      'Erfasste Einbrüche in Schulen, Rathäuser und andere öffentliche Einrichtungen, Versuche eingeschlossen.',
      'Registrerede indbrud i skoler, rådhuse og andre offentlige institutioner, forsøg medregnet.',
    ],
  ),
  recorded(
    'crime-pickpocketing',
    ['Pickpocketing', 'Zakkenrollerij', 'Vol à la tire', 'Taschendiebstahl', 'Lommetyveri'],
    [
      'Recorded thefts from a pocket or bag that a person is carrying, without violence.',
      'Geregistreerde diefstallen uit de zak of tas die iemand draagt, zonder geweld.',
      'Vols enregistrés dans la poche ou le sac que porte quelqu’un, sans violence.',
      'Erfasste Diebstähle aus der Tasche, die jemand trägt, ohne Gewalt.',
      'Registrerede tyverier fra lomme eller taske, som nogen bærer, uden vold.',
    ],
  ),
]
