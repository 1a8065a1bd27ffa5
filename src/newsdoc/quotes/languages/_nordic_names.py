"""First names of Danish, Norwegian, Swedish and Finnish news."""

from __future__ import annotations

MALE = """
Anders Andreas Anton Arne Arvid Aksel Axel Bent Bengt Birger Bjarne Björn Bjørn Bo Bård Carl Christian
Christer Claes Dag Daniel David Egil Einar Elias Emil Erik Erling Espen Filip Finn Fredrik Frode Geir
Georg Gunnar Gustav Gustaf Göran Hans Harald Henning Henrik Håkan Håkon Ivar Jakob Jan Jens Jesper Johan
Johannes Johnny Jon Jonas Jonatan Jørgen Jørn Karl Kasper Kenneth Kent Kim Kjell Klaus Knud Knut Kristian
Kristoffer Kurt Kåre Lars Lasse Leif Lennart Magne Magnus Marcus Markus Martin Mats Mads Mattias Mathias
Michael Mikael Mikkel Morten Nils Niels Niklas Odd Ola Ole Olav Olof Oscar Oskar Ove Palle Patrik Per
Peter Petter Poul Pål Pär Rasmus Roar Robert Roger Rolf Rune Sander Sebastian Sigurd Simon Sindre Soren
Stefan Steffen Stein Sten Stig Sturla Sven Svein Sverre Søren Terje Thomas Thor Tom Tomas Tor Tore Torben
Torbjørn Torstein Trond Troels Trygve Uffe Ulf Ulrik Viktor Vidar William Øystein Øyvind Åke
Aleksi Antti Arto Eero Eetu Esa Hannu Harri Heikki Ilkka Jaakko Jari Jarmo Joni Jorma Jouni Juha Juhani
Jukka Jussi Kari Kimmo Lauri Marko Matti Mika Mikko Niko Olli Otto Paavo Pasi Pekka Pentti Petri Petteri
Risto Sami Sampo Seppo Tapio Tero Timo Toni Tuomas Veikko Ville Vesa Väinö
"""
FEMALE = """
Agneta Alma Amalie Amanda Anette Anita Anja Ann Anna Anne Annette Annika Astrid Berit Birgit Birgitte
Bodil Brita Camilla Carina Caroline Cathrine Cecilia Cecilie Charlotte Christina Christine Dorte Ebba
Elin Elisabet Elisabeth Elise Ellen Else Elsa Emilie Emma Erika Eva Freja Frida Gerd Grete Grethe Gro
Gudrun Gunilla Gunn Hanna Hanne Hedda Hege Heidi Helen Helena Helene Helle Hilde Ida Inga Inger Ingrid
Ingeborg Ingvild Irene Jeanette Jenny Johanna Josefin Julie Kaja Karen Karin Karoline Katarina Kathrine
Katrine Kerstin Kirsten Kirsti Kjersti Klara Kristin Kristina Laila Lena Lene Lina Linda Line Linnea Lisa
Lisbeth Liv Lone Lotte Louise Lovisa Magdalena Maja Malin Margareta Margrete Margrethe Mari Maria Marianne
Marie Marit Marte Marta Matilde Mette Mia Mona Monica Monika Märta Nina Nora Oda Pernille Pia Ragnhild
Randi Rikke Ruth Sanna Sanne Sara Sigrid Silje Siri Sissel Siv Sofia Sofie Solveig Stine Susanne Sylvi
Synne Tale Tina Tine Tone Tove Trine Tuva Ulla Ulrika Unni Vibeke Viktoria Vilde Ylva Åsa Åse
Aino Aada Annukka Anu Anni Eeva Elina Eija Eila Emmi Essi Hanna-Kaisa Heli Helmi Henna Hilkka Iida Inka
Irma Jaana Jenni Johanna Kaarina Kaisa Katja Katri Krista Laura Leena Liisa Mari Marja Marjatta Merja
Minna Mirja Noora Outi Paula Piia Pirjo Päivi Raija Reetta Riikka Riitta Ritva Saara Sanni Satu Seija
Sinikka Sirpa Suvi Tarja Terhi Tiina Tuija Tuula Ulla Venla
"""
