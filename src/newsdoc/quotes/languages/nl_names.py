"""Dutch: first names."""

from __future__ import annotations

MALE = """
    Aad Abdelhak Abel Achraf Ad Adriaan Alain Albert Alex Alfons Andries Anne-Jan Appie Arie Arjen
    Arnold Aron Auke Ayoub Barend Bas Bastiaan Bavo Ben Benno Berend Bernhard Bert Bilal Boudewijn
    Bouke Bram Brecht Camiel Casper Cees Chris Christiaan Clemens Coen Coenraad Constantijn Cor
    Corneel Cornelis Daan Damiaan Daniël Danny Davy Dick Diederik Dieuwert Dirk-Jan Dolf Douwe
    Dries Duco Durk Eddy Edo Eduard Edwin Eelco Egbert Elias Elie Emiel Emile Engelbert Ernst
    Erwin Evert Ewoud Ewout Fabian Fabrice Fedde Felix Filip Floris Folkert Fons Frans Frederik
    Friso Frits Gabriel Gaston Geerling Geert-Jan Geerten Gerard Gerben Germ Gerolf Gerrit Gert
    Gert-Jan Giel Gijs Gilles Govert Guido Gunther Guus Hakim Hans-Peter Harm Harmen Hein Hendrik
    Hendrik-Jan Henk Herman Herwig Hessel Hidde Hilbert Hilmar Huib Huibert Huub Ignaas Ignace
    Ilja Ingmar Jaap Jacco Jakob Jamal Jan-Bart Jan-Jaap Jan-Kees Jan-Paul Jan-Peter Jan-Willem
    Jari Jasper Jean Jean-Marie Jef Jelle Jelmer Jeroen Jerôme Jesse Jo Job Jochem Joep Joeri
    Joery Johan Johannes Joost Joram Jordy Joris Jorn Jort Jos Jozef Jozua Jules Julien Jurgen
    Jurriaan Kaj Karel Kasper Kay Kees Klaas Kobe Koen Koenraad Koos Kris Laurens Laurent Leander
    Lennart Leonard Levi Lex Lieven Lode Lodewijk Loek Lorenzo Louis-Paul Luc Lucas Lucien Ludo
    Ludovic Luitzen Luuk Maarten Maikel Manu Marcus Marijn Marinus Marius Marnix Mart Martijn
    Mathieu Mathijs Matthijs Maurits Mauro Melle Menno Merijn Michiel Milan Mitchel Mo Mounir
    Najib Nico Niek Niels Noah Noud Onno Otmar Otto-Jan Patrice Paul-Jan Pepijn Piet Piet-Hein
    Pieter Pieter-Bas Pieter-Jan Pim Pol Quinten Quirijn Radboud Raf Ramon Randy Ravi Raymond Rein
    Reinier Reinoud Reinout Remco Rens René Rients Rik Rini Rinus Robbe Robbert Robert-Jan Robin
    Roderick Roderik Roel Roeland Rogier Romain Romeo Ronnie Roy Ruben Rudi Rutger Ruud Salomon
    Sander Sascha Sebastiaan Seppe Servaas Siebe Siebren Siem Sietse Siger Sil Simon Simon-Pieter
    Sjoerd Sofian Stan Steef Stef Stefaan Stephan Stephane Stijn Storm Sybren Sytse Tarik Teun
    Teunis Thibault Thibaut Thierry Thijs Tibor Tiemen Tijmen Tijn Tijs Timo Titus Tjalling Tjeerd
    Tjerk Ton Tonnie Toon Tristan Twan Ulrich Urbain Vadim Valentijn Vic Victor Wannes Ward Wessel
    Wiebe Wiel Wietse Wilbert Wilco Wilfried Willem Willem-Alexander Willem-Jan Wim Winfried Wouke
    Wout Wouter Wubbo Xander Yannick Yannis Yari Yassin Yorick Youri Zakaria Zakariya Zeger Zeno
    Zico
"""
FEMALE = """
    Aafke Aaltje Ada Adriana Agaath Agnes Aleid Alice Alida Alies Alina Aline Amber Amélie An
    Anaïs Andrea Angelique Anita Ank Ann-Sofie Annabel Annechien Annefleur Anneleen Annelieke
    Annelies Annelore Annemarie Annemiek Annemieke Annerieke Annet Annette Annick Annika Anouk
    Antje Antoinette Antonella Ariane Arlette Aukje Aurelie Aurore Ayse Babette Bea Beatrijs
    Bianca Birgitte Bo Brenda Britt Carine Carla Carolien Carolijn Catharina Cathelijne Cato
    Cecile Chantal Christel Christiane Claudine Clémence Connie Conny Cora Corinne Cornelia Corrie
    Céline Dagmar Daisy Danielle Daniëlle Daphne Debbie Debby Desiree Dilan Dina Dionne Dominique
    Dorien Doutzen Dymphna Edith Eefje Eefke Eleonora Eliane Elif Eline Elisa Elise Eliza Elke
    Elly Elma Els Elsa Elsbeth Elsemieke Elvira Emilie Emmy Erica Ernestine Esmee Ester Evelien
    Evelyne Evi Evita Fadila Felicia Feline Femke Femma Fenna Fieke Fien Fleur Floor Flore Franca
    Francine Francisca Frederique Freya Frouke Froukje Gaby Geerte Geertje Geertrui Geke Georgette
    Gerdien Germaine Gerrie Ghislaine Gisèle Gitte Godelieve Goedele Greet Greetje Griet Gunda
    Hadewych Hanne Hanneke Harma Harriët Hedwig Hedy Heleen Helene Henny Henriette Henriëtte
    Hermien Hester Hetty Hilda Hilde Hilke Hind Ilona Imke Ina Ineke Inez Inge Irena Irene Isa
    Isabella Ite Jacoba Jana Janna Janneke Jannie Jantine Jantje Jeanine Jeannette Jeannine Jet
    Jetske Jetta Jetty Jikke Jo Jo-Anne Joanne Joke Jolanda Jolande Jolien Josefien Josine Josée
    Juliette Justine Kaat Kaatje Karina Karlijn Karolien Katelijne Katinka Katleen Katrien Kelly
    Kiki Kim Kimberly Kitty Klara Kristel Kristien Lara Leen Leentje Leida Leni Leonora Leontien
    Lia Liane Lianne Lidewij Lidy Lieke Lien Lies Liesbet Liesbeth Liese Lieselot Liesje Lieve
    Lilian Lilianne Lina Linde Lisanne Lise Lise-Lotte Lize Lizette Loes Lore Lot Lotje Lotte
    Loubna Louisa Lucie Luna Lut Lutgarde Maaike Maartje Machteld Madelon Magda Malika Manon Mara
    Marga Margaretha Margje Margot Margreet Margriet Marian Marie-Claire Marieke Mariella Mariette
    Marije Marijke Marissa Marit Maritza Marja Marjan Marjolein Marjon Marjorie Marleen Marlene
    Marlies Marloes Marlous Martine Maud Maxime Maya Meike Merel Merle Merve Mia Michèle Mieke
    Mien Mies Milou Mina Minou Mireille Mirella Mirjam Mona Moniek Myriam Naima Nanda Naomi
    Natascha Natasja Nathalie Nel Nele Nelleke Nicky Nicolette Nienke Nikki Noa Noor Noortje
    Noraly Nour Odette Odile Ottilie Paulien Petronella Phaedra Pia Pien Pieternel Pleun Pleuni
    Priscilla Quirine Raisa Renske Renée Ria Rianne Riet Romy Ronja Roos Rosalie Rosanne Rosemarie
    Rosita Roxane Saar Sabien Safia Sandy Sanne Saskia Sevda Sien Sietske Simone Sita Sofie Sonja
    Soraya Stefania Stefanie Stien Suzan Suzanne Sylvana Tanya Tess Tessa Teuntje Thea Thirza
    Tilda Tilly Tine Tineke Tinne Tinneke Titia Tjitske Toos Trees Trijn Trijntje Trudy Truus
    Valerie Veerle Verona Veronique Vicky Viola Vivian Wies Wietske Wil Wilhelmina Willeke
    Willemijn Willy Wilma Wivine Wytske Xandra Yara Yasmine Ymke Yolanda Zita Zohra Zoë Zuhal
"""
