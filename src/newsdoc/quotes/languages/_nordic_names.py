"""First names of Danish, Norwegian, Swedish and Finnish news."""

from __future__ import annotations

MALE = """
Anders Andreas Anton Arne Arvid Aksel Axel Bent Bengt Birger Bjarne Björn Bjørn Bo Bård Carl Christian
Christer Claes Dag Daniel David Egil Einar Elias Emil Erik Erling Espen Filip Finn Fredrik Frode Geir
Georg Gunnar Gustav Gustaf Göran Hans Harald Henning Henrik Håkan Håkon Ivar Jakob Jan Jens Jesper Johan
Johannes Johnny Jon Jonas Jonatan Jørgen Jørn Karl Kasper Kenneth Kent Kim Kjell Klaus Knud Knut
Kristian Kristoffer Kurt Kåre Lars Lasse Leif Lennart Magne Magnus Marcus Markus Martin Mats Mads
Mattias Mathias Michael Mikael Mikkel Morten Nils Niels Niklas Odd Ola Ole Olav Olof Oscar Oskar Ove
Palle Patrik Per Peter Petter Poul Pål Pär Rasmus Roar Robert Roger Rolf Rune Sander Sebastian Sigurd
Simon Sindre Soren Stefan Steffen Stein Sten Stig Sturla Sven Svein Sverre Søren Terje Thomas Thor Tom
Tomas Tor Tore Torben Albin Alexander Alf Allan Arild Arnt Asbjørn Asger Atle Audun Benny Bertil Birk
Bjarte Bosse Brage Bruno Børge Börje Casper Claus Conny Dennis Edvard Edvin Eilif Eirik Elling Emanuel
Erlend Esben Eskil Even Evert Felix Flemming Folke Frank Frej Gaute Gert Gjert Gorm Greger Gregers
Guttorm Gösta Halvard Halvor Hampus Helge Henrich Herman Hjalmar Hugo Håvard Ib Inge Ingemar Ingmar
Ingvar Isak Iver Jack Jacob Jarl Jeppe Jerker Jim Joacim Joakim Joar Jostein Julius Jörgen Kai Kaj
Karsten Kay Keld Kevin Kirk Kjartan Kjetil Kristen Kristofer Laurits Lauritz Leo Leonard Linus Loke
Lucas Ludvig Lukas Malte Marius Max Mogens Måns Nicklas Nicolai Nikolaj Noah Oddvar Olaf Oliver Ottar
Paul Pelle Peder Petrus Philip Preben Rickard Richard Ronny Runar Sigmund Sivert Snorre Staffan Steinar
Stellan Sture Svante Sverker Sönke Tage Teodor Terkel Theodor Thorbjørn Thorleif Tobias Tommy Torgeir
Torgny Torkel Torkil Tormod Truls Tord Ture Valdemar Valter Verner Vegard Victor Viggo Vilhelm Villads
Wilhelm Yngve Åge Ørjan Örjan Ali Ahmed Amir Hassan Ibrahim Karim Khalid Mohammed Mohamed Muhammad
Mustafa Omar Yusuf Torbjørn Torstein Trond Troels Trygve Uffe Ulf Ulrik Viktor Vidar William Øystein
Øyvind Åke Aleksi Antti Arto Eero Eetu Esa Hannu Harri Heikki Ilkka Jaakko Jari Jarmo Joni Jorma Jouni
Juha Juhani Jukka Jussi Kari Kimmo Lauri Marko Matti Mika Mikko Niko Olli Otto Paavo Pasi Pekka Pentti
Petri Petteri Risto Sami Sampo Seppo Tapio Tero Timo Toni Tuomas Veikko Ville Vesa Väinö
"""
FEMALE = """
Agneta Alma Amalie Amanda Anette Anita Anja Ann Anna Anne Annette Annika Astrid Berit Birgit Birgitte
Bodil Brita Camilla Carina Caroline Cathrine Cecilia Cecilie Charlotte Christina Christine Dorte Ebba
Elin Elisabet Elisabeth Elise Ellen Else Elsa Emilie Emma Erika Eva Freja Frida Gerd Grete Grethe Gro
Gudrun Gunilla Gunn Hanna Hanne Hedda Hege Heidi Helen Helena Helene Helle Hilde Ida Inga Inger Ingrid
Ingeborg Ingvild Irene Jeanette Jenny Johanna Josefin Julie Kaja Karen Karin Karoline Katarina Kathrine
Katrine Kerstin Kirsten Kirsti Kjersti Klara Kristin Kristina Laila Lena Lene Lina Linda Line Linnea
Lisa Lisbeth Liv Lone Lotte Louise Lovisa Magdalena Maja Malin Margareta Margrete Margrethe Mari Maria
Marianne Marie Marit Marte Marta Matilde Mette Mia Mona Monica Monika Märta Nina Nora Oda Pernille Pia
Ragnhild Randi Rikke Ruth Agnes Aisha Alexandra Alice Alva Amalia Ane Angelica Anne-Grete Annelie
Ann-Sofie Annlaug Antonia Asta Aud Aurora Barbro Beate Beatrice Benedicte Benedikte Bente Bettina
Birgitta Bjørg Britt Britta Carin Carola Cathrin Charlotta Clara Connie Dagny Ditte Dorthe Edel Edith
Eira Eirin Elena Eli Elina Elisa Elizabeth Emelie Ester Esther Fatima Filippa Fredrikke Frøydis Gerda
Gina Gitte Gry Guri Gunhild Gunnhild Gunvor Gurli Guro Hedvig Helga Henriette Herdis Hilda Hillevi
Ingela Ingegerd Ingunn Iren Isabella Iselin Jannicke Jeanett Jessica Jette Joan Johanne Jonna Jorunn
Josefine Julia Jytte Kajsa Kamilla Kari Karina Karianne Katja Kine Kjerstin Kristine Lea Leila Lillian
Lillemor Lilly Linn Lis Lise Lotta Lovise Lucia Ludmilla Luna Maiken Maj Malene Marlene Margit Margot
Margreth Maren Marina Mariann Mathilde Maud Merete Merethe Mette-Marit Michelle Mille Mira Moa Molly
Natalie Nadia Nanna Naja Nathalie Nicole Oddny Olga Olivia Paula Petra Pernilla Rebecka Rebecca Regine
Rigmor Rita Ronja Rut Rønnaug Samira Sandra Selma Sigbritt Sigrun Silja Simone Sissela Siw Sonja Stella
Stina Susan Susanna Synnøve Sölve Tanja Tea Teresa Therese Thea Tilde Tilda Tiril Toril Torill Torunn
Tora Turid Unn Vanja Vera Veronica Vigdis Vivi Vivian Wenche Yvonne Zahra Åshild Sanna Sanne Sara Sigrid
Silje Siri Sissel Siv Sofia Sofie Solveig Stine Susanne Sylvi Synne Tale Tina Tine Tone Tove Trine Tuva
Ulla Ulrika Unni Vibeke Viktoria Vilde Ylva Åsa Åse Aino Aada Annukka Anu Anni Eeva Eija Eila Emmi Essi
Hanna-Kaisa Heli Helmi Henna Hilkka Iida Inka Irma Jaana Jenni Kaarina Kaisa Katri Krista Laura Leena
Liisa Marja Marjatta Merja Minna Mirja Noora Outi Piia Pirjo Päivi Raija Reetta Riikka Riitta Ritva
Saara Sanni Satu Seija Sinikka Sirpa Suvi Tarja Terhi Tiina Tuija Tuula Venla
"""
