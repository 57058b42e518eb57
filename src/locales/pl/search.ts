import type { SearchWords } from '../search-words';

export const search: SearchWords = {
  ignored:
    'a by co czesto czy dla do i ich ile ilu jak jaka jaki jakie jest kazdy kiedy ma mamy my na nam nas nasz nasze nie o od po sa sie ' +
    'to u w we wszystkich z za ze',
  endings: '(?<=.{3})(?:i?(?:ami|ach|ego|emu|owi|[oe]m|ow|ej|[aeiouy])|[yi](?:mi|ch|m))',
  meant: {
    'czas dlugosc': 'dlugo szybk trwa',
    defekt: 'blad bled',
    gotowka: 'bank pien',
    incydent: 'awari',
    koszt: 'cen kosztuj',
    'odchylenie harmonogram': 'opozn',
    'odchylenie koszt': 'budzet',
    odnowienie: 'odnaw',
    odpowiedz: 'odpowiada',
    otwarcie: 'czyta otwart',
    powtorny: 'ponown znow',
    przegrana: 'przegryw strac',
    przywiazanie: 'wrac',
    rekomendacja: 'polec',
    rezygnacja: 'odchodz odesz strac utrat',
    spalanie: 'przepal',
    utrzymanie: 'zosta',
    wdrozenie: 'wdraz',
    wygrana: 'wygryw',
    wzrost: 'uros',
    zakup: 'kup',
    zwrot: 'oplac zwroc',
  },
};
