"""First names from elsewhere that the news of every country has; none that means both a man and a woman."""

from __future__ import annotations

MALE = """
    Winston Wayne Glenn Dwight Stanley Clarence Rodney Desmond Humphrey Aaron Abdel Abdelkader Abdou Abdoulaye Abdul Abdullah Abraham Adam Adem Adolfo Ahmad Ahmed Akira Aleksandr
    Aleksei Alejandro Alexander Alexandre Alexei Alfredo Ali Alistair Amadou Amin Amir Amit Anatoli Anders
    Andreas Andrei Andrés Andrew Andrzej Ángel Antoine Anton António Antony Anwar Arjun Arnaud Arne Arthur Arun
    Ashraf Axel Aziz Bakary Barack Bart Bashar Benjamin Bernard Bernd Bernie Bill Björn Bob Bogdan Boris Brad
    Brian Bruno Burak Carl Carlo Carlos Charles Christian Christoph Christopher Christos Chuck Clint Craig
    Dan Daniel Dave David Dennis Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitry Donald Douglas Duncan Edgar
    Edmund Eduardo Edward Ehud Ekrem Elijah Elon Emil Emmanuel Emre Enrique Enzo Eric Erik Ernesto Evgeny
    Fahd Farid Faruk Federico Ferdinand Fernando Filippo Florian Francesco Francisco Frank Franz François Fred
    Friedrich Fumio Gareth Garry Gary Geert Geoffrey Georg George Georges Gérard Gerd Gerhard Gianni Giorgio
    Giovanni Giuseppe Gordon Graham Greg Gregory Guillermo Günter Gustavo Guy Hakan Hamad Hamid Hamza Hannes
    Hans Harald Harold Harry Hasan Hassan Heinrich Heinz Helmut Henri Henry Herbert Hervé Hiroshi Horst Howard
    Hugh Hugo Hussein Ian Ibrahim Igor Ilham Imran Isaac Ismail Iván Ivan Ivo Jacek Jack Jacob Jacques Jair
    Jake James Jamie Jan Janez Janusz Jaroslaw Jason Javier Jay Jean-Luc Jean-Pierre Jeff Jeffrey Jens Jeremy
    Jerome Jerzy Jim Jimmy Joachim Joaquín Joe Joel Johann John Johnny Jon Jonas Jonathan Jorge Joseph Josef
    Josh Joshua Juan Jürgen Justin Kamal Karim Karl Karol Kaspar Keir Keith Kemal Ken Kenneth Kevin Khaled Khalid
    Klaus Kofi Konrad Konstantin Kostas Krzysztof Kurt Kyriakos Larry Lars Lech Leo Leonid Lionel Louis Luca
    Luigi Luis Lukas Maciej Mahmoud Mahmud Malik Mamadou Manfred Manuel Marc Marcel Marco Marek Mario Mark
    Markus Martin Marwan Massimo Mateusz Mats Matt Matteo Matthew Matthias Mauricio Max Mehdi Mehmet Michael
    Michal Michel Miguel Mihai Mikhail Mike Miloš Mirosław Mitch Mohamed Mohammad Mohammed Mohamad Moussa Muhammad
    Murat Mustafa Mustapha Nabil Narendra Nasser Nathan Neil Nelson Nick Nigel Nikolai Nikolaj Nikos Nils Norbert
    Olaf Ole Oleg Oleksandr Oliver Olivier Omar Oscar Osman Otto Ousmane Owen Pablo Pascal Patrick Paul Pavel Pawel
    Pedro Per Peter Phil Philip Philipp Philippe Pierre Pierluigi Piotr Rachid Radek Rafael Rahul Rainer Rajiv Ralf
    Ralph Rami Ramzan Rand Raúl Ray Recep Reinhard Rex Reza Richard Rick Riad Ricardo Rob Robert Roberto Rodrigo
    Roger Roland Rolf Roman Ron Ronald Rudolf Rudy Rupert Ryan Said Salman Salvador Sam Samir Samuel Scott Sean
    Sebastian Seif Selim Serge Sergei Sergej Sergey Shimon Shinzo Sidi Silvio Slobodan Sören Stefan Stephen Steve
    Steven Stuart Svein Sven Taha Tariq Tarek Tayyip Ted Terry Thabo Theo Theodor Thomas Tim Timothy Tobias Todd
    Tom Tomáš Tomasz Tommy Tony Travis Trevor Uwe Vaclav Viktor Viktors Vincent Vitali Vladimir Volker Volodymyr
    Walid Walter Warren Werner Wilhelm William Willy Wolfgang Xavier Yasser Yassine Yoshihide Youssef Yuri Yusuf
    Yves Zbigniew Zoltán
"""
FEMALE = """
    Abigail Agata Agnieszka Aicha Aïcha Aisha Alena Alexandra Alicia Alison Alyssa Amal Amanda Amina Amira Amy
    Ana Anastasia Angela Angelina Anja Anke Ann Anna Annalena Anne Annegret Anneke Annie Antonia Astrid Audrey
    Ayşe Aung Barbara Beata Beate Beatrice Becky Bente Bernadette Bettina Betty Birgit Birgitta Bridget Brigitte
    Britta Carmen Carolina Caroline Catherine Cathy Charlotte Chelsea Cheryl Christina Christine Cindy Claire Clara
    Claudia Colette Condoleezza Cristina Cynthia Daniela Deborah Delphine Denise Diana Diane Dilma Dorothea
    Dorothy Ebru Ekaterina Elena Elisabeth Elizabeth Ella Ellen Emily Emma Erika Erna Esther Eva Evelyn Ewa
    Fatima Fatma Fatou Federica Fiona Florence Françoise Franziska Frida Gabriela Gerda Gina Giorgia Gisela Giulia
    Gloria Grace Greta Gretchen Hanna Hannah Hannelore Heather Heidi Heike Helen Helena Helga Hélène Hilary
    Hillary Ilse Indira Ines Ingeborg Ingrid Irina Iris Isabel Isabelle Ivanka Jacinda Jacqueline Jane Janet Janine
    Jasmin Jeanne Jennifer Jenny Jessica Jill Joan Joanna Johanna Josephine Joyce Judith Judy Julia Julie Juliane
    Jutta Kaja Kamala Karin Karen Karine Karolina Kate Katharina Katherine Kathleen Kathrin Katja Katrin Kathy
    Kerstin Khadija Kirsten Kristalina Kristina Laila Latifa Laura Lauren Leila Lena Leonie Lidia Linda Lisa Liz
    Loretta Louise Lucia Lucy Luisa Lydia Madeleine Magdalena Małgorzata Manuela Margaret Margarete Margarita
    Margrethe Maria María Marianne Mariam Marie Marija Marina Marine Marion Marisol Marta Martha Martina Mary
    Maryam Mathilde Megan Melania Melanie Melissa Mette Michelle Minna Miriam Monica Monika Monique Nadia Nadine
    Nancy Natalia Natalie Natalja Natasha Nicole Nicola-Jane Nina Nora Olena Olga Olivia Oksana Pamela Patricia
    Patti Paula Pauline Penny Petra Phoebe Rachel Ramona Rania Rebecca Regina Renate Rita Roberta Rosa Rose Ruth
    Sabine Sabrina Sally Samantha Samira Sandra Sanna Sara Sarah Selma Shakira Sharon Sheila Shirin Sigrid Silke Silvia
    Sinéad Sofia Sonia Sophia Sophie Stella Stephanie Susan Susanna Susanne Svenja Svetlana Sviatlana Sylvia Sylvie
    Tamara Tanja Tatiana Tatjana Teresa Thérèse Theresa Tina Tracy Ulla Ulrike Ursula Valentina Valérie Vanessa Vera
    Verena Veronika Victoria Viktoria Virginia Viviane Vjosa Wanda Wendy Yasmin Yasmina Yulia Yvette Yvonne Zeynep
    Zoe Zuzana
"""
