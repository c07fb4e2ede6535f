### Czech (cs). Reviewed by a native speaker: not yet.

search-about = Ve všech načtených originálech, překladech, konceptech a názvech. Bez připojení.
search-placeholder = Slova nebo „fráze“ v uvozovkách
search-texts = Texty
search-concordance = Jak se to přeložilo
search-kind = Co prohledat
search-language = V kterém jazyce
search-state = V jakém stavu
search-page = Na které stránce
search-from = Jazyk fráze
search-to = Jazyk překladů
search-any-kind = Vše
search-any-language = Všechny jazyky
search-any-state = Jakýkoli stav
search-any-page = Všechny stránky
search-searching = Hledá se
search-none = Nic nenalezeno
search-none-about = Zkuste méně písmen: každé slovo se hledá podle začátku, s diakritikou i bez ní.
search-begin = Co hledáte?
search-begin-about = Výsledky se objevují při psaní. Diakritiku lze vynechat a srbština se najde v obou písmech.
search-concordance-about = Fráze z originálu a všechny její překlady.
search-found =
    { $n ->
        [one] nalezeno: { $n }
        [few] nalezeno: { $n }
       *[other] nalezeno: { $n }
    }
search-more-than =
    { $n ->
        [one] { $n } nejlepší z mnoha
        [few] { $n } nejlepší z mnoha
       *[other] { $n } nejlepších z mnoha
    }
search-waiting =
    { $n ->
        [one] { $n } právě změněný text půjde najít za okamžik.
        [few] { $n } právě změněné texty půjde najít za okamžik.
       *[other] { $n } právě změněných textů půjde najít za okamžik.
    }
found-source = Originál
found-translation = Překlad
found-draft = Koncept
found-title = Název
found-memory = Importovaná paměť
